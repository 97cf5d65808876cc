package in.sakshi.command.fir;

import in.sakshi.code.FirField;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Occurrence;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the book of reports now, corrections included (प्रविष्टियां). Times stand as the text of an instant. */
record Entries(Map<FirField, String> values) {

    static Entries of(String firNumber, FirReport report, Instant informationAt, Instant registeredAt) {
        Map<FirField, String> values = new EnumMap<>(FirField.class);
        put(values, FirField.FIR_NUMBER, firNumber);
        put(values, FirField.GD_NUMBER, report.gdNumber());
        put(values, FirField.INFORMATION_AT, informationAt);
        put(values, FirField.REGISTERED_AT, registeredAt);
        Occurrence occurrence = report.occurrence();
        put(values, FirField.PLACE, occurrence.place());
        put(values, FirField.OCCURRENCE_BEGAN, occurrence.began());
        put(values, FirField.OCCURRENCE_ENDED, occurrence.ended());
        put(values, FirField.INFORMANT_NAME, report.informant().name());
        put(values, FirField.INFORMANT_RELATION, report.informant().relation());
        put(values, FirField.VICTIM_NAME, report.victim().name());
        put(values, FirField.VICTIM_AGE, report.victim().age());
        return new Entries(Collections.unmodifiableMap(values));
    }

    /** What stands in that field, if anything. */
    Optional<String> value(FirField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The time that stands in a field that is never empty. */
    Instant time(FirField field) {
        return Instant.parse(
                value(field).orElseThrow(() -> new IllegalStateException("entries: " + field + " is empty")));
    }

    Entries with(FirField field, @Nullable String value) {
        Map<FirField, String> changed = new EnumMap<>(FirField.class);
        changed.putAll(values);
        put(changed, field, value);
        return new Entries(Collections.unmodifiableMap(changed));
    }

    private static void put(Map<FirField, String> values, FirField field, @Nullable Object value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value.toString());
        }
    }
}
