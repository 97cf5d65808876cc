package in.sakshi.query.pendency;

import static in.sakshi.query.print.Print.listed;
import static in.sakshi.query.print.Print.number;

import in.sakshi.desk.query.PendingDuty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.DutyName;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists of pendency are printed. */
public final class PendencyLayout {

    /** The columns of a list of duties. */
    public static final Layout<PendingDuty> COLUMNS = Layout.<PendingDuty>of("pendency")
            .overdue((duty, askedAt) -> duty.dueAt().isBefore(askedAt))
            .column("number", (duty, print) -> duty.number().toString())
            .column("station", (duty, print) -> print.station(duty.station()))
            .column("kind", (duty, print) -> duty.kind() + " " + print.words().label(duty.kind()))
            .column("duty", (duty, print) -> what(duty.obligation(), print))
            .column("owner", (duty, print) -> owner(duty.owner(), print))
            .column("opened", (duty, print) -> print.moment(duty.openedAt()))
            .column("age", (duty, print) -> number(print.days(duty.openedAt(), print.askedAt())))
            .column("due", (duty, print) -> print.moment(duty.dueAt()))
            .column("overdue", PendencyLayout::overdue)
            .column("rule", (duty, print) -> duty.rule());

    private PendencyLayout() {}

    private static @Nullable String overdue(PendingDuty duty, Print print) {
        return duty.dueAt().isBefore(print.askedAt())
                ? print.length(Duration.between(duty.dueAt(), print.askedAt()))
                : null;
    }

    private static String what(ObligationId obligation, Print print) {
        DutyName name = DutyName.of(obligation);
        String what = print.words().text("duty." + name.kind());
        return name.isNumbered() ? what + " " + name.which() : what;
    }

    /** Who must act, with name where known. */
    public static String owner(Owner owner, Print print) {
        OfficerId officer = owner.officer();
        return listed(print.words().label(owner.post()), officer == null ? null : print.officer(officer));
    }

    /** The heads of the age bands. */
    public static List<String> ages(Print print) {
        List<String> ages = new ArrayList<>();
        int first = 0;
        for (int last : AgeBands.LAST_DAYS) {
            ages.add(print.phrase("pendency.ages", number(first), number(last)));
            first = last + 1;
        }
        ages.add(print.phrase("pendency.older", number(first - 1)));
        return ages;
    }
}
