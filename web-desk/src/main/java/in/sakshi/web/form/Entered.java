package in.sakshi.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A form as somebody filled it in: what was typed is kept as it was, whatever is wrong with it.
 *
 * @param typed what stands in each field, by its place
 * @param wrong what is wrong, in the reader’s words, by the place of the field; empty for the form as a whole
 */
public record Entered(MultiValueMap<String, String> typed, Map<String, String> wrong) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MOBILE = "mobile";

    /** What stands in a field; empty if nothing does. */
    public String value(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Whether that was chosen in a field. */
    public boolean chose(String name, String code) {
        List<String> values = typed.get(name);
        return values != null && values.contains(code);
    }

    /** How many groups of a kind are begun. */
    public int groups(String name) {
        Pattern place = Pattern.compile(Pattern.quote(name) + "\\[([0-9]{1,2})]\\..*");
        return typed.keySet().stream()
                .map(place::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> 1 + Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(0);
    }

    /** Begins one more group of a kind. */
    public void another(Field groups) {
        typed.add(groups.at(groups(groups.name())).parts().get(0).name(), "");
    }

    /** How many groups of a kind are shown: one at least. */
    public int shown(String name) {
        return Math.max(1, groups(name));
    }

    /** What is wrong in a field; nothing if it is right as far as is known. */
    public @Nullable String wrong(String name) {
        return wrong.get(name);
    }

    /** The body of the command; what cannot be read is left out of it and said to be wrong. */
    public ObjectNode body(CommandForm form, Sayings sayings) {
        return group(form.fields(), "", sayings);
    }

    private ObjectNode group(List<Field> fields, String at, Sayings sayings) {
        ObjectNode body = JSON.createObjectNode();
        for (Field field : fields) {
            String name = at + field.last();
            switch (field.kind()) {
                case GROUP -> {
                    ObjectNode part = group(field.parts(), name + ".", sayings);
                    if (isBegun(part, field) || field.required()) {
                        body.set(field.last(), part);
                    }
                }
                case GROUPS -> {
                    ArrayNode parts = JSON.createArrayNode();
                    for (int i = 0; i < groups(name); i++) {
                        ObjectNode part = group(field.parts(), name + "[" + i + "].", sayings);
                        if (isBegun(part, field)) {
                            parts.add(part);
                        }
                    }
                    body.set(field.last(), parts);
                }
                case CHOICES, ALL_NAMED -> {
                    ArrayNode chosen = JSON.createArrayNode();
                    typed.getOrDefault(name, List.of()).stream()
                            .filter(code -> !code.isBlank())
                            .forEach(chosen::add);
                    body.set(field.last(), chosen);
                }
                default -> put(body, field, name, sayings);
            }
        }
        return body;
    }

    /** The ids that were made with a form say nothing by themselves. */
    private static boolean isBegun(ObjectNode part, Field group) {
        return group.parts().stream().anyMatch(each -> each.kind() != FieldKind.FRESH && part.has(each.last()));
    }

    private void put(ObjectNode body, Field field, String name, Sayings sayings) {
        String value = Typed.text(value(name));
        if (value.isEmpty()) {
            return;
        }
        switch (field.kind()) {
            case DAY ->
                Typed.day(value)
                        .ifPresentOrElse(
                                day -> body.put(field.last(), day.toString()),
                                () -> wrong.put(name, sayings.notADay()));
            case MOMENT ->
                Typed.moment(value)
                        .ifPresentOrElse(
                                moment -> body.put(field.last(), moment), () -> wrong.put(name, sayings.notAMoment()));
            case NUMBER -> {
                String digits = Typed.digits(value);
                if (digits.matches("[0-9]{1,9}")) {
                    body.put(field.last(), Integer.parseInt(digits));
                } else {
                    wrong.put(name, sayings.notANumber());
                }
            }
            case YES_NO -> body.put(field.last(), value.equals("true"));
            case TEXT -> body.put(field.last(), text(field, value));
            case NAMED -> body.set(field.last(), named(value));
            default -> body.put(field.last(), value);
        }
    }

    private static JsonNode named(String value) {
        try {
            return value.startsWith("{") ? JSON.readTree(value) : StringNode.valueOf(value);
        } catch (JacksonException e) {
            // No page offers that; the door says what is wrong with it.
            return StringNode.valueOf(value);
        }
    }

    /** A number that is kept as text has the digits of the doors; words keep those in which they were written. */
    private static String text(Field field, String value) {
        if (field.last().equals(MOBILE)) {
            return Typed.mobile(value);
        }
        return value.matches("[0-9०-९ /-]+") ? Typed.digits(value) : value;
    }

    /** A form on which nothing stands. */
    public static Entered nothing() {
        return new Entered(new LinkedMultiValueMap<>(), new LinkedHashMap<>());
    }

    /** The places of what is wrong, in the order in which it was found. */
    public List<String> places() {
        return new ArrayList<>(wrong.keySet());
    }
}
