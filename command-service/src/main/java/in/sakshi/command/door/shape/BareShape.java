package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record of one component, written as that component alone: {@code "RMG"}, not {@code {"value": "RMG"}}.
 *
 * @param maker makes the record
 * @param inner what its one component may be
 */
record BareShape(Maker maker, Shape inner) implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        Object value = inner.read(node, place);
        if (value == null) {
            return null;
        }
        try {
            return maker.make(value);
        } catch (IllegalArgumentException e) {
            return place.wrong(FieldCode.NOT_OF_THE_KIND, maker.name());
        }
    }

    @Override
    public Schema<?> describe() {
        return inner.describe().title(maker.name());
    }
}
