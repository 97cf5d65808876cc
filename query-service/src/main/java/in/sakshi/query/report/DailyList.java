package in.sakshi.query.report;

import in.sakshi.desk.query.DailyGroup;
import in.sakshi.desk.query.DailyItem;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.Pending;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an in-charge must see to on the day of a moment (दैनिक सूची). */
public final class DailyList {

    private static final Comparator<DailyItem> ORDER = Comparator.comparing(DailyItem::group)
            .thenComparing(DailyList::urgency)
            .thenComparing(DailyItem::id);

    private final CaseReading reading;
    private final Pending pending;
    private final Lines<NoticeLine> notices;

    /** What stands on those shelves. */
    public DailyList(Shelves shelves) {
        this.reading = new CaseReading(shelves);
        this.pending = new Pending(shelves);
        this.notices = shelves.lines(ReportBooks.NOTICES);
    }

    /** Everything on the list of the station, group by group, what presses most first. */
    public List<DailyItem> of(StationCode station, Moment moment) {
        List<DailyItem> items = new ArrayList<>();
        Set<StationCode> here = Set.of(station);
        pending.forEach(here, moment.at(), moment.reading(), line -> add(line, moment, items));
        reading.cases(here, moment, line -> add(line, moment, items));
        notices.forEach(
                List.of(
                        ReportBooks.NOTICE_STATION.is(station.value()),
                        new Condition.Within<>(
                                ReportBooks.NOTICE_OPENED, moment.at().plusMillis(1), DutyBooks.NEVER.plusMillis(1))),
                line -> add(line, moment, items));
        items.sort(ORDER);
        return items;
    }

    private static Instant urgency(DailyItem item) {
        Instant dueAt = item.dueAt();
        return dueAt == null ? item.since() : dueAt;
    }

    private static void add(DutyLine line, Moment moment, List<DailyItem> items) {
        DailyGroup group = byDue(line, moment);
        if (group != null) {
            items.add(item(group, line, moment));
        }
        ObligationId obligation = line.what().obligation();
        if (Duty.APPROVAL.covers(obligation)) {
            items.add(item(DailyGroup.WAITING_FOR_APPROVAL, line, moment));
        }
        if (Duty.REVIEW.covers(obligation)) {
            items.add(item(DailyGroup.NOT_REVIEWED, line, moment));
        }
    }

    private static @Nullable DailyGroup byDue(DutyLine line, Moment moment) {
        Instant dueAt = due(line, moment);
        LocalDate today = Kolkata.dateAt(moment.at());
        LocalDate day = Kolkata.dateAt(dueAt);
        if (dueAt.isBefore(moment.at())) {
            return DailyGroup.OVERDUE;
        }
        if (day.equals(today)) {
            return DailyGroup.DUE_TODAY;
        }
        return day.equals(today.plusDays(1)) ? DailyGroup.DUE_TOMORROW : null;
    }

    private static Instant due(DutyLine line, Moment moment) {
        return line.course().dueAt(moment.at(), moment.reading()).dueAt();
    }

    private static DailyItem item(DailyGroup group, DutyLine line, Moment moment) {
        return new DailyItem(
                group + "/" + line.id(),
                line.position(),
                group,
                line.what().caseId(),
                line.what().number(),
                line.what().obligation(),
                line.course().ownerAt(moment.at(), moment.reading()),
                null,
                line.what().opened().happenedAt(),
                due(line, moment));
    }

    /** Both the station that offered it and the one that it is offered to wait for the latter. */
    private static void add(CourseLine line, Moment moment, List<DailyItem> items) {
        line.course()
                .offerAt(moment)
                .filter(offer -> line.isHereAt(moment) || line.isOfferedHereAt(moment))
                .ifPresent(offer -> items.add(new DailyItem(
                        DailyGroup.WAITING_FOR_ACCEPTANCE + "/" + line.id(),
                        line.position(),
                        DailyGroup.WAITING_FOR_ACCEPTANCE,
                        line.caseId(),
                        line.number(),
                        null,
                        null,
                        offer.to(),
                        offer.since().happenedAt(),
                        null)));
    }

    private static void add(NoticeLine line, Moment moment, List<DailyItem> items) {
        if (line.isUnopenedAt(moment.at(), moment.reading())) {
            items.add(new DailyItem(
                    DailyGroup.UNOPENED_NOTICE + "/" + line.id(),
                    line.position(),
                    DailyGroup.UNOPENED_NOTICE,
                    line.caseId(),
                    line.number(),
                    line.about().obligation(),
                    line.to(),
                    null,
                    line.sent().happenedAt(),
                    line.about().dueAt()));
        }
    }
}
