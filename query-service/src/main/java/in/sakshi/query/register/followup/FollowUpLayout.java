package in.sakshi.query.register.followup;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.Entered;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.desk.query.FollowUpLine.Found;
import in.sakshi.desk.query.Step;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How the book of follow-ups is printed: thirteen columns, in the order of the book. What is or was late is marked. */
public final class FollowUpLayout {

    /** The book of a year: what was done. */
    static final Layout<FollowUpLine> OF_YEAR = columns().dayBy(BookCells::recordedAt);

    /** What was planned for a period, done or not: a day is nil if nothing was planned for it. */
    static final Layout<FollowUpLine> OF_PERIOD = columns().dayBy(FollowUpLine::plannedFor);

    private FollowUpLayout() {}

    private static Layout<FollowUpLine> columns() {
        return BookCells.<FollowUpLine>layout("follow-ups")
                .overdue(FollowUpLine::isLateAt)
                .column("case", (line, print) -> BookCells.ref(line.of(), print))
                .column("followUp", (line, print) -> Print.number(line.followUp()))
                .column("due", (line, print) -> line.dueAt() == null ? null : print.moment(line.dueAt()))
                .column("done", FollowUpLayout::done)
                .column("means", found((found, print) -> print.words().label(found.means())))
                .column(
                        "by",
                        (line, print) -> line.entered() == null
                                ? null
                                : print.officer(line.entered().by().officer()))
                .column(
                        "condition",
                        found((found, print) -> listed(print.words().label(found.outcome()), found.remark())))
                .column("referrals", (line, print) -> BookCells.said(line.referrals(), print))
                .column("help", found((found, print) -> found.helpNeeded()))
                .column("next", found((found, print) -> found.nextOn() == null ? null : print.date(found.nextOn())))
                .column("delay", FollowUpLayout::delay)
                .column("signed", BookCells::enteredBy);
    }

    private static BiFunction<FollowUpLine, Print, @Nullable String> found(
            BiFunction<Found, Print, @Nullable String> text) {
        return (line, print) -> {
            Found found = line.found();
            return found == null ? null : text.apply(found, print);
        };
    }

    private static @Nullable String done(FollowUpLine line, Print print) {
        Entered entered = line.entered();
        Step waived = line.waived();
        if (entered != null) {
            return print.moment(entered.happenedAt());
        }
        return waived == null ? null : BookCells.steps(List.of(waived), print);
    }

    /** By how long it was or is late, and why. */
    private static @Nullable String delay(FollowUpLine line, Print print) {
        Instant dueAt = line.dueAt();
        Entered entered = line.entered();
        if (dueAt == null || !line.isLateAt(print.askedAt())) {
            return null;
        }
        Instant end = entered == null ? print.askedAt() : entered.happenedAt();
        return listed(print.length(Duration.between(dueAt, end)), entered == null ? null : entered.delayReason());
    }
}
