package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An id made by the caller: a UUID in its usual form of 36 characters. */
public record UuidShape() implements Shape {

    // The JDK's own reading also takes "1-2-3-4-5", and two spellings of one id are one too many.
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The UUID that a text spells out, if it does. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isString()) {
            return place.wrong(FieldCode.NOT_TEXT);
        }
        Optional<UUID> id = parse(node.stringValue().strip());
        return id.isPresent() ? id.get() : place.wrong(FieldCode.NOT_A_UUID);
    }

    @Override
    public Schema<?> describe() {
        return new UUIDSchema();
    }
}
