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
 * @param taken against whom, under what and why; absent if its record was destroyed
 * @param arisenFrom number of the case of which it comes
 * @param owing what is due, and what was late
 * @param steps what was done, by columns
 * @param earlier how many actions on the same person, at whatever station, were taken before
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record PreventiveLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        Entered entered,
        @Nullable PreventiveActionTaken taken,
        @Nullable EntryNumber arisenFrom,
        Owing owing,
        Map<String, List<Step>> steps,
        long earlier,
        List<Superseded> struck,
        @Nullable Destroyed destroyed)
        implements BookLine {

    public PreventiveLine {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        struck = List.copyOf(struck);
    }

    /** A line of which the record is kept. */
    public PreventiveLine(
            String id,
            long position,
            StationCode station,
            @Nullable EntryNumber number,
            Entered entered,
            @Nullable PreventiveActionTaken taken,
            @Nullable EntryNumber arisenFrom,
            Owing owing,
            Map<String, List<Step>> steps,
            long earlier,
            List<Superseded> struck) {
        this(id, position, station, number, entered, taken, arisenFrom, owing, steps, earlier, struck, null);
    }

    /** What remains of an action. */
    public static PreventiveLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {
        return new PreventiveLine(
                id,
                position,
                number.register().station(),
                number,
                entered,
                null,
                null,
                Owing.NOTHING,
                Map.of(),
                0,
                List.of(),
                destroyed);
    }

    /**
     * Against whom, under what and why.
     *
     * @throws IllegalStateException if its record was destroyed
     */
    public PreventiveActionTaken action() {
        if (taken == null) {
            throw new IllegalStateException("line " + id + ": its record was destroyed (expected: one that is kept)");
        }
        return taken;
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
            @Nullable PreventiveActionTaken rightAction, Map<String, List<Step>> rightSteps, Superseded old) {
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
