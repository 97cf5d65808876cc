package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.Party;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.desk.command.ScheduleCounsellingSession;
import in.sakshi.desk.refusal.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A day for a session. */
class ScheduleCounsellingSessionTest {

    private static final LocalDate SUNDAY_AFTER = LocalDate.parse("2025-10-12");

    @Test
    void theDayIsRecorded() {
        given(received(MONDAY))
                .when(on(CounsellingKind.FIRST_LEVEL))
                .records(happened -> new CounsellingSessionScheduled(
                        CASE, CounsellingKind.FIRST_LEVEL, SUNDAY_AFTER, "केन्द्र", happened));
    }

    @Test
    void noConciliationIsFixedAfterAGraveOffence() {
        given(received(MONDAY, ComplaintCategory.RAPE))
                .when(on(CounsellingKind.RECONCILIATION))
                .refused(Rule.NO_CONCILIATION);
    }

    @Test
    void afterThreeAdjournmentsThereIsADecisionInstead() {
        Act absent = new Act(Asking.noteAbsent(Party.HUSBAND), SI_AARTI, null);
        given(received(MONDAY), assigned(SI_AARTI), absent, absent, absent)
                .when(on(CounsellingKind.FIRST_LEVEL))
                .refused(Rule.ADJOURNED_TOO_OFTEN);
    }

    private static ScheduleCounsellingSession on(CounsellingKind kind) {
        return new ScheduleCounsellingSession(CASE, kind, SUNDAY_AFTER, "केन्द्र", null);
    }
}
