package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Yes or no. */
record YesNoShape() implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        return node.isBoolean() ? (Object) node.booleanValue() : place.wrong(FieldCode.NOT_TRUE_OR_FALSE);
    }

    @Override
    public Schema<?> describe() {
        return new BooleanSchema();
    }
}
