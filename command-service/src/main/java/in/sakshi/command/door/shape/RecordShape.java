package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that becomes a contract record. A field that the record does not have is refused: it may be a misspelt one
 * that somebody believes to be recorded.
 *
 * @param maker makes the record
 * @param slots its components, in order
 */
public record RecordShape(Maker maker, List<Slot> slots) implements Shape {

    public RecordShape {
        slots = List.copyOf(slots);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isObject()) {
            return place.wrong(FieldCode.NOT_AN_OBJECT);
        }
        int before = place.found();
        Object[] values = slots.stream()
                .map(slot -> slot.read(node.get(slot.name()), place.at(slot.name())))
                .toArray();
        refuseUnknown(node, place);
        return place.found() == before ? maker.make(values) : null;
    }

    private void refuseUnknown(JsonNode node, Place place) {
        node.propertyNames().stream()
                .filter(name -> slots.stream().noneMatch(slot -> slot.name().equals(name)))
                .forEach(name -> place.at(FieldName.shown(name)).wrong(FieldCode.UNKNOWN_FIELD));
    }

    @Override
    public Schema<?> describe() {
        Schema<?> schema = new ObjectSchema().additionalProperties(false);
        for (Slot slot : slots) {
            schema.addProperty(slot.name(), slot.shape().describe());
            if (slot.required()) {
                schema.addRequiredItem(slot.name());
            }
        }
        return schema;
    }
}
