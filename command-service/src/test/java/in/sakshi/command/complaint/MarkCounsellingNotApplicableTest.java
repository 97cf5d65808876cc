package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.waived;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.Recommendation;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Why there is nothing to counsel. */
class MarkCounsellingNotApplicableTest {

    @Test
    void thenNoSessionIsOwed() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .by(SI_AARTI)
                .when(Asking.noCounselling())
                .records(
                        happened -> new CounsellingNotApplicable(CASE, "परामर्श का विषय नहीं", happened),
                        waived(Duty.FIRST_SESSION.id(), "परामर्श का विषय नहीं", SI_AARTI));
    }

    @Test
    void onceIsEnoughAndNotAfterTheDisposal() {
        given(received(MONDAY), Past.notCounselled())
                .when(Asking.noCounselling())
                .staysQuiet();
        given(disposedOnWednesday()).when(Asking.noCounselling()).refused(Rule.ALREADY_DISPOSED);
    }
}
