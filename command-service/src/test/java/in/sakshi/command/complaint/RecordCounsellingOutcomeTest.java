package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.desk.command.RecordCounsellingOutcome;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** What the counselling as a whole came to. */
class RecordCounsellingOutcomeTest {

    private static final RecordCounsellingOutcome AGREED =
            new RecordCounsellingOutcome(CASE, CounsellingOutcome.AGREED, null, null);
    private static final Expected OUTCOME =
            happened -> new CounsellingOutcomeRecorded(CASE, CounsellingOutcome.AGREED, null, happened);

    @Test
    void itIsTheDecisionThatWasWaitedFor() {
        Act absent = new Act(Asking.noteAbsent(Party.HUSBAND), SI_AARTI, null);
        given(received(MONDAY), assigned(SI_AARTI), absent)
                .when(AGREED)
                .records(OUTCOME, met(Duty.NEXT_SESSION.id(), endOf("2025-10-13")));
    }

    @Test
    void nothingNeedsToBeDue() {
        given(received(MONDAY)).when(AGREED).records(OUTCOME);
        given(disposedOnWednesday()).when(AGREED).refused(Rule.ALREADY_DISPOSED);
    }
}
