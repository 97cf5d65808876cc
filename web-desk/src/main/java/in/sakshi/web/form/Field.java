package in.sakshi.web.form;

import java.util.List;

/**
 * Something that a form asks for.
 *
 * @param name its place in the command, e.g. {@code complainant.mobile}
 * @param word the key of its name in the words of the desk
 * @param kind how it is asked for
 * @param required whether it must be there
 * @param codes between what, for a choice
 * @param parts the fields of a group
 */
public record Field(
        String name, String word, FieldKind kind, boolean required, List<Enum<?>> codes, List<Field> parts) {

    public Field {
        codes = List.copyOf(codes);
        parts = List.copyOf(parts);
    }

    /** The name of the last part of its place. */
    public String last() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** For the id of its input: dots would be classes in a style sheet. */
    public String id() {
        return name.replace('.', '-').replace('[', '-').replace("]", "");
    }

    /** The same in the group of that place among its like, from 0. */
    public Field at(int place) {
        return new Field(
                name.replace("[]", "[" + place + "]"),
                word,
                kind,
                required,
                codes,
                parts.stream().map(part -> part.at(place)).toList());
    }
}
