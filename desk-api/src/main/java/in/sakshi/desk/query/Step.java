package in.sakshi.desk.query;

import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was done, as a column of a register says it in short (कृत कार्यवाही).
 *
 * @param at when it happened
 * @param event what happened, e.g. {@code MedicalExaminationSent}
 * @param said what else is said of it
 * @param by who recorded it
 */
public record Step(Instant at, String event, List<Said> said, OfficerId by) {

    public Step {
        said = List.copyOf(said);
    }

    /** The columns with one more step in one of them. */
    public static Map<String, List<Step>> more(Map<String, List<Step>> columns, String column, Step step) {
        Map<String, List<Step>> longer = new LinkedHashMap<>(columns);
        longer.put(column, More.of(columns.getOrDefault(column, List.of()), step));
        return longer;
    }
}
