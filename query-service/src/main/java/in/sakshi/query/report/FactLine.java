package in.sakshi.query.report;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Line;
import in.sakshi.obligation.Owner;
import in.sakshi.query.pendency.Moment;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted once (गणनीय तथ्य), with both its times, where it is counted, and by what. No personal data.
 *
 * @param id the case, and what of it; or the place of the event in it
 * @param whose of which case, at which station
 * @param when when it happened, and when that was recorded
 * @param said by what it is counted, as far as that may change: category, sections, agency; of a reopening or a move, once for each
 */
public record FactLine(String id, long position, FactKind kind, Whose whose, Known when, Detail detail, List<Said> said)
        implements Line {

    /**
     * Whose fact it is.
     *
     * @param number of the case in its book
     * @param station that had the case then
     */
    public record Whose(CaseId caseId, EntryNumber number, StationCode station) {}

    /**
     * What never changes about it.
     *
     * @param about by what it is counted: source, type of disposal, origin of a report, obligation
     * @param person which accused
     * @param days how long it took
     * @param kept whether it was as it should be: in time, content
     * @param owner who had to act
     */
    public record Detail(
            @Nullable String about,
            @Nullable String person,
            @Nullable Long days,
            @Nullable Boolean kept,
            @Nullable Owner owner) {

        static final Detail NONE = new Detail(null, null, null, null, null);

        static Detail about(String about) {
            return new Detail(about, null, null, null, null);
        }
    }

    /** By what it is counted since a time; by nothing if it is not to be counted any more. */
    public record Said(Known since, List<String> codes) {

        public Said {
            codes = List.copyOf(codes);
        }
    }

    public FactLine {
        said = List.copyOf(said);
    }

    /** Whether it counts at that moment. */
    boolean holdsAt(Moment moment) {
        return when.holdsAt(moment.at(), moment.reading());
    }

    /** By what it is counted at that moment. */
    List<String> codesAt(Moment moment) {
        return Latest.sinceBegun(said, Said::since, moment).map(Said::codes).orElse(List.of());
    }

    /** The codes that were said last, whenever that is looked at. */
    List<String> codes() {
        return said.isEmpty() ? List.of() : said.get(said.size() - 1).codes();
    }

    /** Under which code it is counted, or of what kind it is. */
    String about() {
        return String.valueOf(detail.about());
    }

    /** Counted by something else from now on. */
    FactLine and(Known now, List<String> codes) {
        List<Said> all = new ArrayList<>(said);
        all.add(new Said(now, codes));
        return new FactLine(id, position, kind, whose, when, detail, all);
    }

    /** What was only information is a report from now on. */
    FactLine signed(Known now) {
        return new FactLine(id, position, FactKind.FIR, whose, now, detail, said);
    }

    /** The same after an event at that position. */
    FactLine at(long newPosition) {
        return new FactLine(id, newPosition, kind, whose, when, detail, said);
    }
}
