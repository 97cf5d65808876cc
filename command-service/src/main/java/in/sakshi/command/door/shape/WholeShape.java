package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A whole number.
 *
 * @param min the least
 * @param max the greatest
 */
record WholeShape(int min, int max) implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isIntegralNumber()) {
            return place.wrong(FieldCode.NOT_A_WHOLE_NUMBER);
        }
        if (!node.canConvertToInt() || node.intValue() < min || node.intValue() > max) {
            return place.wrong(FieldCode.OUT_OF_BOUNDS, String.valueOf(min), String.valueOf(max));
        }
        return node.intValue();
    }

    @Override
    public Schema<?> describe() {
        return new IntegerSchema().minimum(BigDecimal.valueOf(min)).maximum(BigDecimal.valueOf(max));
    }
}
