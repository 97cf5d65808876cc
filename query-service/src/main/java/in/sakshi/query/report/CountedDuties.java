package in.sakshi.query.report;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyEnd.How;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.obligation.Duty;
import in.sakshi.query.pendency.AgeBands;
import in.sakshi.query.pendency.DutySearch;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.Pending;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in the numbers of the form that count duties: what fell due in its days and was done, and what was pending at their end. */
final class CountedDuties {

    private static final Map<Duty, CountLine> LINES = Map.of(
            Duty.MEDICAL, CountLine.MEDICAL_IN_TIME,
            Duty.FEEDBACK, CountLine.FEEDBACK_TAKEN,
            Duty.FOLLOW_UP, CountLine.FOLLOW_UPS_IN_TIME);

    /** What goes on elsewhere, or need not be done, was not due here. */
    private static final Set<How> ELSEWHERE = EnumSet.of(How.WAIVED, How.HANDED_ON, How.MOVED);

    private final DutySearch search;
    private final Pending pending;

    CountedDuties(Shelves shelves) {
        this.search = new DutySearch(shelves);
        this.pending = new Pending(shelves);
    }

    void fill(Form form, Collection<StationCode> stations, Span span, Moment moment) {
        search.due(stations, span.from(), span.before(), line -> due(form, line, moment));
        Moment end = new Moment(span.endBy(moment.at()), moment.reading());
        pending.forEach(stations, end.at(), end.reading(), line -> pending(form, line, end));
    }

    /** One that is still open and not due yet may still be done in time, and is not counted. */
    private static void due(Form form, DutyLine line, Moment moment) {
        Duty duty = Duty.of(line.what().obligation());
        CountLine where = LINES.get(duty);
        How how = ended(line, moment);
        boolean begun = line.since().holdsAt(moment.at(), moment.reading());
        if (where == null || !begun || (how != null && ELSEWHERE.contains(how))) {
            return;
        }
        Instant dueAt = dueAt(line, moment);
        if (how != null || dueAt.isBefore(moment.at())) {
            boolean done = how == How.MET || (how == How.MET_LATE && duty == Duty.FEEDBACK);
            form.add(where, counted(line, dueAt, done, 0));
        }
    }

    private static @Nullable How ended(DutyLine line, Moment moment) {
        DutyEnd end = line.course().end();
        return end != null && end.when().holdsAt(moment.at(), moment.reading()) ? end.how() : null;
    }

    private static void pending(Form form, DutyLine line, Moment end) {
        String kind = Duty.of(line.what().obligation()).pendency().name();
        Instant opened = line.what().opened().happenedAt();
        CountedCase one = counted(line, opened, true, AgeBands.of(opened, end.at()));
        form.add(CountLine.PENDING, kind, one);
        if (dueAt(line, end).isBefore(end.at())) {
            form.add(CountLine.OVERDUE, kind, one);
        }
    }

    private static Instant dueAt(DutyLine line, Moment moment) {
        return line.course().dueAt(moment.at(), moment.reading()).dueAt();
    }

    private static CountedCase counted(DutyLine line, Instant at, boolean counted, long measure) {
        return new CountedCase(
                line.id(),
                line.position(),
                line.what().caseId(),
                line.what().number(),
                line.station(),
                null,
                at,
                counted,
                false,
                measure);
    }
}
