package in.sakshi.command.door.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One component of a record, as a body fills it.
 *
 * @param name its name in the body
 * @param required whether it must be there
 * @param shape what may stand there
 */
public record Slot(String name, boolean required, Shape shape) {

    /** Reads what stands there; JSON's null counts as nothing, and so does a blank text. */
    @Nullable
    Object read(@Nullable JsonNode node, Place place) {
        if (node == null || node.isNull()) {
            return required ? place.wrong(FieldCode.MISSING) : null;
        }
        int before = place.found();
        Object value = shape.read(node, place);
        if (value == null && required && place.found() == before) {
            return place.wrong(FieldCode.BLANK);
        }
        return value;
    }
}
