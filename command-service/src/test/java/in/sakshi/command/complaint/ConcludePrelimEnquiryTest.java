package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The end of the enquiry: a report, or a closure that the informant reads. */
class ConcludePrelimEnquiryTest {

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
    void whereNoOffenceWasFoundTheInformantGetsTheCopyWithinAWeek() {
        given(UNDER_WAY)
                .at(TUESDAY)
                .when(conclude(false))
                .records(
                        concluded(false),
                        met(Duty.PRELIM_ENQUIRY.id(), endOf("2025-10-20")),
                        opened(Duty.PRELIM_COPY.id(), "D-54", owner(SI_AARTI), endOf("2025-10-14")));
    }

    @Test
    void whereOneWasFoundTheReportIsOwed() {
        given(UNDER_WAY)
                .at(TUESDAY)
                .when(conclude(true))
                .records(
                        concluded(true),
                        met(Duty.PRELIM_ENQUIRY.id(), endOf("2025-10-20")),
                        opened(new ObligationId("fir:2"), "D-01", post(Post.SHO), ist("2025-10-07T13:10")));
    }

    @Test
    void aNewAssessmentAfterTheClosureOwesTheReportAfterAll() {
        RecordAssessment anew = new RecordAssessment(CASE, true, Recommendation.FIR, "85", null);
        given(Past.and(UNDER_WAY, new Act(conclude(false), SI_AARTI, null)))
                .when(anew)
                .records(
                        happened -> new AssessmentRecorded(CASE, true, Recommendation.FIR, "85", happened),
                        opened(new ObligationId("fir:2"), "D-01", post(Post.SHO), ist("2025-10-06T13:10")));
    }

    @Test
    void whatIsNotUnderWayIsNotConcluded() {
        given(received(MONDAY)).when(conclude(false)).refused(Rule.NO_ENQUIRY_UNDER_WAY);
    }

    private static ConcludePrelimEnquiry conclude(boolean cognizable) {
        return new ConcludePrelimEnquiry(CASE, cognizable, "कथन लिये गये", null);
    }

    private static Expected concluded(boolean cognizable) {
        return happened -> new PrelimEnquiryConcluded(CASE, cognizable, "कथन लिये गये", happened);
    }
}
