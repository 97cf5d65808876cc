package in.sakshi.desk.query;

import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One preventive action in the parallel record (निरोधात्मक कार्यवाही रजिस्टर की प्रविष्टि).
 *
 * @param taken against whom, under what and why
 * @param arisenFrom number of the case of which it comes
 * @param owing what is due, and what was late
 * @param steps what was done, by columns
 * @param earlier how many actions on the same person, at whatever station, were taken before
 */
public record PreventiveLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        Entered entered,
        PreventiveActionTaken taken,
        @Nullable EntryNumber arisenFrom,
        Owing owing,
        Map<String, List<Step>> steps,
        long earlier,
        List<Superseded> struck)
        implements BookLine {

    public PreventiveLine {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        struck = List.copyOf(struck);
    }

    /** The line as of that position. */
    public PreventiveLine at(long newPosition) {
        return changed(newPosition, owing, steps);
    }

    /** The line with that due. */
    public PreventiveLine with(Owing changed) {
        return changed(position, changed, steps);
    }

    /** The line with one more step in a column. */
    public PreventiveLine with(String column, Step step) {
        return changed(position, owing, Step.more(steps, column, step));
    }

    /** The line with what other lines say of it. */
    public PreventiveLine beside(@Nullable EntryNumber origin, long earlierOnes) {
        return new PreventiveLine(
                id, position, station, number, entered, taken, origin, owing, steps, earlierOnes, struck);
    }

    /** The action as it should have been written, and what is struck through for it. */
    public PreventiveLine corrected(PreventiveActionTaken right, Superseded old) {
        return corrected(right, steps, old);
    }

    /** A column of steps as it should have been written, and what is struck through for it. */
    public PreventiveLine corrected(String column, List<Step> right, Superseded old) {
        Map<String, List<Step>> changed = new LinkedHashMap<>(steps);
        changed.put(column, right);
        return corrected(taken, changed, old);
    }

    private PreventiveLine corrected(
            PreventiveActionTaken rightAction, Map<String, List<Step>> rightSteps, Superseded old) {
        return new PreventiveLine(
                id,
                position,
                station,
                number,
                entered,
                rightAction,
                arisenFrom,
                owing,
                rightSteps,
                earlier,
                More.of(struck, old));
    }

    private PreventiveLine changed(long newPosition, Owing newOwing, Map<String, List<Step>> newSteps) {
        return new PreventiveLine(
                id, newPosition, station, number, entered, taken, arisenFrom, newOwing, newSteps, earlier, struck);
    }
}
