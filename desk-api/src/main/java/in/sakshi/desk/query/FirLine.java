package in.sakshi.desk.query;

import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One first information report in the parallel record of a station (प्रथम सूचना रिपोर्ट रजिस्टर की प्रविष्टि). One that another station took over
 * stands in the books of both, with the same course.
 *
 * @param id of the case, or where it was taken over {@code <case>@<sequence>}
 * @param report what stands in it
 * @param complaintNumber number of the complaint of which it comes
 * @param owing what is due, and what was late
 * @param steps what was done, by columns
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record FirLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        Entered entered,
        FirReportEntry report,
        @Nullable EntryNumber complaintNumber,
        Owing owing,
        Map<String, List<Step>> steps,
        List<Superseded> struck,
        @Nullable Destroyed destroyed)
        implements BookLine {

    public FirLine {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        struck = List.copyOf(struck);
    }

    /** A line of which the record is kept. */
    public FirLine(
            String id,
            long position,
            StationCode station,
            @Nullable EntryNumber number,
            Entered entered,
            FirReportEntry report,
            @Nullable EntryNumber complaintNumber,
            Owing owing,
            Map<String, List<Step>> steps,
            List<Superseded> struck) {
        this(id, position, station, number, entered, report, complaintNumber, owing, steps, struck, null);
    }

    /** What remains of a report. */
    public static FirLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {
        return new FirLine(
                id,
                position,
                number.register().station(),
                number,
                entered,
                FirReportEntry.ofDestroyed(of.number()),
                null,
                Owing.NOTHING,
                Map.of(),
                List.of(),
                destroyed);
    }

    /** The line as of that position. */
    public FirLine at(long newPosition) {
        return new FirLine(id, newPosition, station, number, entered, report, complaintNumber, owing, steps, struck);
    }

    /** The line with something else in the report. */
    public FirLine with(FirReportEntry changed) {
        return new FirLine(id, position, station, number, entered, changed, complaintNumber, owing, steps, struck);
    }

    /** The line with something struck through. */
    public FirLine with(Superseded old) {
        return new FirLine(
                id, position, station, number, entered, report, complaintNumber, owing, steps, More.of(struck, old));
    }

    /** The line with that due. */
    public FirLine with(Owing changed) {
        return new FirLine(id, position, station, number, entered, report, complaintNumber, changed, steps, struck);
    }

    /** The line with one more step in a column. */
    public FirLine with(String column, Step step) {
        return new FirLine(
                id,
                position,
                station,
                number,
                entered,
                report,
                complaintNumber,
                owing,
                Step.more(steps, column, step),
                struck);
    }

    /** The line, its complaint having that number. */
    public FirLine of(@Nullable EntryNumber complaint) {
        return new FirLine(id, position, station, number, entered, report, complaint, owing, steps, struck);
    }

    /** The line at this station with all that stands on the line of the station where the report was entered first. */
    public FirLine following(FirLine first) {
        return new FirLine(
                id,
                position,
                station,
                number,
                entered,
                first.report,
                first.complaintNumber,
                first.owing,
                first.steps,
                first.struck);
    }
}
