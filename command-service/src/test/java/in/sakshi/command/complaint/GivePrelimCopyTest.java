package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.Recommendation;
import in.sakshi.complaint.PrelimClosureCopyGiven;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The copy of the closure for the informant (D-54). */
class GivePrelimCopyTest {

    private static final Act NOTED =
            new Act(new NoteSections(CASE, List.of(new Section(in.sakshi.law.Act.BNS, "85")), null), SI_AARTI, null);
    private static final Act[] UNDER_WAY = {
        received(MONDAY),
        assigned(SI_AARTI),
        NOTED,
        new Act(new RecordAssessment(CASE, true, Recommendation.PRELIM_ENQUIRY, "85", null), SI_AARTI, null),
        new Act(new PermitPrelimEnquiry(CASE, CO_SHALINI.id(), "118/2025", null), SI_AARTI, null)
    };

    @Test
    void itMeetsItsDutyAndOnceIsEnough() {
        Act concluded = new Act(new ConcludePrelimEnquiry(CASE, false, "कथन लिये गये", null), SI_AARTI, null);
        GivePrelimCopy give = new GivePrelimCopy(CASE, null);
        given(Past.and(UNDER_WAY, concluded))
                .when(give)
                .records(
                        happened -> new PrelimClosureCopyGiven(CASE, happened),
                        met(Duty.PRELIM_COPY.id(), endOf("2025-10-13")));
        given(Past.and(UNDER_WAY, concluded, new Act(give, SI_AARTI, null)))
                .when(give)
                .staysQuiet();
    }
}
