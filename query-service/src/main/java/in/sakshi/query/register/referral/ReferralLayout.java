package in.sakshi.query.register.referral;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.Acknowledgement;
import in.sakshi.desk.query.ReferralLine;
import in.sakshi.desk.query.ReferralResult;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the register of referrals is printed. */
public final class ReferralLayout {

    /** The columns. */
    public static final Layout<ReferralLine> COLUMNS = Layout.<ReferralLine>of("referrals")
            .overdue(ReferralLayout::overdue)
            .dayBy(ReferralLine::madeAt)
            .column("case", (line, print) -> line.number().toString())
            .column("letter", (line, print) -> listed(line.letterNumber(), print.date(line.madeAt())))
            .column("agency", (line, print) -> print.words().label(line.agency()))
            .column("need", (line, print) -> line.need())
            .column("acknowledged", ReferralLayout::acknowledged)
            .column("due", ReferralLayout::due)
            .column("outcome", ReferralLayout::outcome)
            .column("outcomeOn", ReferralLayout::outcomeOn)
            .column("days", ReferralLayout::days);

    private ReferralLayout() {}

    private static boolean overdue(ReferralLine line, Instant askedAt) {
        Instant dueAt = line.dueAt();
        return dueAt != null && line.result() == null && askedAt.isAfter(dueAt);
    }

    private static @Nullable String acknowledged(ReferralLine line, Print print) {
        Acknowledgement acknowledged = line.acknowledged();
        return acknowledged == null ? null : listed(print.date(acknowledged.at()), acknowledged.agencyReference());
    }

    private static @Nullable String due(ReferralLine line, Print print) {
        Instant dueAt = line.dueAt();
        return dueAt == null ? null : print.date(dueAt);
    }

    private static @Nullable String outcome(ReferralLine line, Print print) {
        ReferralResult result = line.result();
        return result == null ? null : listed(print.words().label(result.outcome()), result.note());
    }

    private static @Nullable String outcomeOn(ReferralLine line, Print print) {
        ReferralResult result = line.result();
        return result == null ? null : print.date(result.at());
    }

    /** From the letter to the outcome, or to the day on which it is asked. */
    private static String days(ReferralLine line, Print print) {
        ReferralResult result = line.result();
        return Print.number(print.days(line.madeAt(), result == null ? print.askedAt() : result.at()));
    }
}
