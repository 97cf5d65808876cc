package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A moment, {@code 2025-10-06T11:10:00+05:30}. The offset is required: a time without one means another moment on every
 * machine. Taken to the millisecond, as the ledger keeps its own times.
 */
record MomentShape() implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isString()) {
            return place.wrong(FieldCode.NOT_TEXT);
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(
                    Characters.latinDigits(node.stringValue().strip()));
            LocalDate date = moment.toLocalDate();
            return date.isBefore(DateShape.FIRST) || date.isAfter(DateShape.LAST)
                    ? place.wrong(FieldCode.OUT_OF_BOUNDS, DateShape.FIRST.toString(), DateShape.LAST.toString())
                    : moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return place.wrong(FieldCode.NOT_A_MOMENT);
        }
    }

    @Override
    public Schema<?> describe() {
        return new DateTimeSchema();
    }
}
