package in.sakshi.query.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.LateDuty;
import in.sakshi.desk.query.Limit;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.desk.query.Owing;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.casefile.Duties;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an event makes of that which is due in a case that a book is kept of, and how it is printed. */
public final class Owed {

    private Owed() {}

    /**
     * What is due after an event.
     *
     * @param whole the duty whose time is the limit of the whole
     */
    public static Owing after(Owing before, CaseEvent event, Recorded recorded, Duty whole) {
        if (!(event instanceof ObligationEvent)) {
            return before;
        }
        Owing after = before.withOpen(Duties.after(before.open(), event, recorded));
        Limit limit = limit(event, whole);
        if (limit != null) {
            return after.within(limit);
        }
        return event instanceof ObligationMetLate late
                ? after.and(new LateDuty(late.obligation(), late.dueAt(), recorded.happenedAt()))
                : after;
    }

    /** The limit that an event sets on the whole, if it sets one. */
    public static @Nullable Limit limit(CaseEvent event, Duty whole) {
        if (event instanceof ObligationOpened opened && whole.covers(opened.obligation())) {
            return new Limit(opened.rule(), opened.dueAt());
        }
        return event instanceof ObligationDueChanged changed && whole.covers(changed.obligation())
                ? new Limit(changed.rule(), changed.to())
                : null;
    }

    /** The limit and its rule. */
    public static @Nullable String limit(Owing owing, Print print) {
        Limit limit = owing.limit();
        return limit == null ? null : print.moment(limit.dueAt()) + " (" + limit.rule() + ")";
    }

    /** What is open by when, and what was late by how much. */
    public static String all(List<OpenDuty> open, List<LateDuty> late, Print print) {
        String stillOpen = open.stream().map(duty -> open(duty, print)).collect(Collectors.joining("; "));
        String wasLate = late.stream()
                .map(duty -> print.phrase(
                        "book.late",
                        print.words().duty(duty.obligation()),
                        print.length(Duration.between(duty.dueAt(), duty.doneAt()))))
                .collect(Collectors.joining("; "));
        return stillOpen.isEmpty() || wasLate.isEmpty() ? stillOpen + wasLate : stillOpen + "; " + wasLate;
    }

    private static String open(OpenDuty duty, Print print) {
        return print.phrase(
                print.askedAt().isAfter(duty.dueAt()) ? "book.overdue" : "book.due",
                print.words().duty(duty.obligation()),
                print.moment(duty.dueAt()));
    }
}
