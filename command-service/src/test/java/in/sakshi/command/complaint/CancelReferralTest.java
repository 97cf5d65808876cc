package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.waived;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.outcomeKnown;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;

import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.desk.command.CancelReferral;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Taking a referral back. */
class CancelReferralTest {

    private static final CancelReferral CANCEL = new CancelReferral(CASE, REFERRAL, "दो बार प्रेषित", null);

    @Test
    void thenNothingIsWaitedFor() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .by(SI_AARTI)
                .when(CANCEL)
                .records(
                        happened -> new ReferralCancelled(CASE, REFERRAL, "दो बार प्रेषित", happened),
                        waived(Duty.acknowledgement(REFERRAL), "दो बार प्रेषित", SI_AARTI),
                        waived(Duty.outcome(REFERRAL), "दो बार प्रेषित", SI_AARTI));
    }

    @Test
    void withTheProtectionOfficersTheIncidentReportIsTakenBackToo() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.PO))
                .by(SI_AARTI)
                .when(CANCEL)
                .records(
                        happened -> new ReferralCancelled(CASE, REFERRAL, "दो बार प्रेषित", happened),
                        waived(Duty.acknowledgement(REFERRAL), "दो बार प्रेषित", SI_AARTI),
                        waived(Duty.outcome(REFERRAL), "दो बार प्रेषित", SI_AARTI),
                        waived(Duty.INCIDENT_REPORT.id(), "दो बार प्रेषित", SI_AARTI));
    }

    @Test
    void onlyWhatWasMadeAndIsOpenIsTakenBack() {
        given(received(MONDAY)).when(CANCEL).refused(Rule.REFERRAL_UNKNOWN);
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), outcomeKnown())
                .when(CANCEL)
                .refused(Rule.REFERRAL_HAS_ITS_OUTCOME);
    }
}
