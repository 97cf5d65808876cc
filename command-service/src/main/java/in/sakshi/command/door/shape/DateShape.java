package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A date, {@code 2025-10-06}; from 1900 to 2199, so that a slip of the finger is not taken for one. */
record DateShape() implements Shape {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isString()) {
            return place.wrong(FieldCode.NOT_TEXT);
        }
        try {
            LocalDate date =
                    LocalDate.parse(Characters.latinDigits(node.stringValue().strip()));
            return date.isBefore(FIRST) || date.isAfter(LAST)
                    ? place.wrong(FieldCode.OUT_OF_BOUNDS, FIRST.toString(), LAST.toString())
                    : date;
        } catch (DateTimeException e) {
            return place.wrong(FieldCode.NOT_A_DATE);
        }
    }

    @Override
    public Schema<?> describe() {
        return new DateSchema();
    }
}
