package in.sakshi.query.report;

import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.pendency.Moment;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the cases that stations had at a moment, and what is counted of a period, station by station. */
final class CaseReading {

    private static final int AT_ONCE = 500;

    private final Lines<CourseLine> courses;
    private final Lines<FactLine> facts;
    private final Lines<GoneLine> gone;

    CaseReading(Shelves shelves) {
        this.courses = shelves.lines(ReportBooks.COURSES);
        this.facts = shelves.lines(ReportBooks.FACTS);
        this.gone = shelves.lines(ReportBooks.GONE);
    }

    /** Every case that may have been in hand at one of the stations at that moment, or offered to it. */
    void cases(Collection<StationCode> stations, Moment moment, Consumer<CourseLine> each) {
        Instant after = moment.at().plusMillis(1);
        stations.forEach(station -> courses.forEach(
                List.of(
                        ReportBooks.COURSE_STATION.is(station.value()),
                        new Condition.Within<>(ReportBooks.COURSE_END, after, DutyBooks.NEVER.plusMillis(1))),
                each));
    }

    /** Everything that is counted at one of the stations in that stretch, as far as it counts at that moment. */
    void facts(Collection<StationCode> stations, Span span, Moment moment, Consumer<FactLine> each) {
        stations.forEach(station -> facts.forEach(
                List.of(
                        ReportBooks.FACT_STATION.is(station.value()),
                        new Condition.Within<>(ReportBooks.FACT_HAPPENED, span.from(), span.before())),
                line -> {
                    if (line.holdsAt(moment)) {
                        each.accept(line);
                    }
                }));
    }

    /** Every case of one of the stations that went on in that stretch, and of which the record was destroyed since. */
    void gone(Collection<StationCode> stations, Span span, Consumer<GoneLine> each) {
        stations.forEach(station -> gone.forEach(
                List.of(
                        ReportBooks.GONE_STATION.is(station.value()),
                        new Condition.Within<>(ReportBooks.GONE_ENDED, span.from(), DutyBooks.NEVER)),
                line -> {
                    if (line.begun().happenedAt().isBefore(span.before())) {
                        each.accept(line);
                    }
                }));
    }

    /** What is counted under those ids, as far as it is. */
    Map<String, FactLine> facts(Collection<String> ids) {
        Map<String, FactLine> found = new HashMap<>();
        List<String> all = new ArrayList<>(ids);
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            found.putAll(facts.find(all.subList(first, Math.min(first + AT_ONCE, all.size()))));
        }
        return found;
    }
}
