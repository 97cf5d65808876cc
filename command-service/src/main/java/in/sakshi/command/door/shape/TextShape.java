package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text that a person types. It is taken in Unicode's composed form (NFC), without blanks around it, with plain line feeds,
 * and, where a form is given, with Latin digits for Devanagari ones.
 *
 * @param max characters at most, counted as code points
 * @param lines whether it may have several lines
 * @param form what the whole text must match, absent if anything will do
 * @param example what a right text looks like; empty if there is nothing to show
 */
record TextShape(int max, boolean lines, @Nullable Pattern form, String example) implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isString()) {
            return place.wrong(FieldCode.NOT_TEXT);
        }
        String raw = lines ? node.stringValue().replaceAll("\r\n?", "\n") : node.stringValue();
        Optional<FieldCode> bad = Characters.firstProblem(raw.strip(), lines);
        if (bad.isPresent()) {
            return place.wrong(bad.get());
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : limited(text, place);
    }

    private @Nullable Object limited(String text, Place place) {
        if (text.codePointCount(0, text.length()) > max) {
            return place.wrong(FieldCode.TOO_LONG, String.valueOf(max));
        }
        if (form == null) {
            return text;
        }
        String latin = Characters.latinDigits(text);
        return form.matcher(latin).matches() ? latin : place.wrong(FieldCode.NOT_OF_THE_FORM, example);
    }

    @Override
    public Schema<?> describe() {
        Schema<?> schema = new StringSchema().maxLength(max);
        if (form != null) {
            schema.pattern("^(?:" + form.pattern() + ")$");
        }
        if (!example.isEmpty()) {
            schema.example(example);
        }
        return schema;
    }
}
