package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.PsychologistNeeded;
import in.sakshi.desk.command.CallForPsychologist;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** That a psychologist is needed, and so a referral. */
class CallForPsychologistTest {

    private static final CallForPsychologist CALL = new CallForPsychologist(CASE, "गहरा सदमा", null);

    @Test
    void theReferralIsOwedWithinTwoDays() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(CALL)
                .records(
                        happened -> new PsychologistNeeded(CASE, "गहरा सदमा", happened),
                        opened(Duty.REFERRAL.id(), "D-79", owner(SI_AARTI), endOf("2025-10-08")));
        given(disposedOnWednesday()).when(CALL).refused(Rule.ALREADY_DISPOSED);
    }
}
