package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.assess;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.sessionHeld;

import in.sakshi.code.CounsellingKind;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the complaint amounts to, and what should follow. */
class RecordAssessmentTest {

    private static final Instant DUE = endOf("2025-10-09");

    @Test
    void theAssessmentMeetsItsDuty() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .by(SI_AARTI)
                .when(assess(Recommendation.REFERRAL))
                .records(
                        assessment(Recommendation.REFERRAL),
                        met(Duty.ASSESSMENT.id(), DUE),
                        opened(Duty.REFERRAL.id(), "D-79", owner(SI_AARTI), DUE));
    }

    @Test
    void onTheFourthDayItIsLate() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(FRIDAY)
                .when(assess(Recommendation.NO_ACTION))
                .records(
                        assessment(Recommendation.NO_ACTION),
                        metLate(
                                Duty.ASSESSMENT.id(),
                                DUE,
                                Duration.ofHours(11).plusMinutes(10).plusMillis(1)));
    }

    @Test
    void whereCounsellingShouldFollowTheFirstSessionIsDueInThreeDays() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .when(assess(Recommendation.COUNSELLING))
                .records(
                        assessment(Recommendation.COUNSELLING),
                        met(Duty.ASSESSMENT.id(), DUE),
                        opened(Duty.FIRST_SESSION.id(), "D-76", owner(SI_AARTI), endOf("2025-10-10")));
    }

    @Test
    void aFirstSessionAlreadyHeldIsNotOwedAgain() {
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.FIRST_LEVEL))
                .when(assess(Recommendation.COUNSELLING))
                .records(assessment(Recommendation.COUNSELLING), met(Duty.ASSESSMENT.id(), DUE));
    }

    @Test
    void aSessionOfAnotherKindDoesNotStandForTheFirst() {
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.LEGAL))
                .when(assess(Recommendation.COUNSELLING))
                .records(
                        assessment(Recommendation.COUNSELLING),
                        met(Duty.ASSESSMENT.id(), DUE),
                        opened(Duty.FIRST_SESSION.id(), "D-76", owner(SI_AARTI), DUE));
    }

    @Test
    void aSecondAssessmentIsRecordedButOwesNothingTwice() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .when(assess(Recommendation.COUNSELLING))
                .records(assessment(Recommendation.COUNSELLING));
    }

    @Test
    void whereAnOffenceIsMadeOutAReportIsOwedOnceWithinTwoHours() {
        RecordAssessment cognizable = new RecordAssessment(CASE, true, Recommendation.FIR, "85", null);
        Expected assessed = happened -> new AssessmentRecorded(CASE, true, Recommendation.FIR, "85", happened);
        given(received(MONDAY), assigned(SI_AARTI))
                .when(cognizable)
                .records(
                        assessed,
                        met(Duty.ASSESSMENT.id(), DUE),
                        opened(Duty.FIR.id(), "D-01", Expected.post(Post.SHO), ist("2025-10-06T13:10")));
        given(received(MONDAY), assigned(SI_AARTI), new Act(cognizable, SI_AARTI, null))
                .when(cognizable)
                .records(assessed);
    }

    @Test
    void anOfficerIsNamedFirst() {
        given(received(MONDAY)).when(assess(Recommendation.FIR)).refused(Rule.NOT_ASSIGNED);
    }

    @Test
    void aDisposedComplaintIsNotAssessed() {
        given(disposedOnWednesday()).when(assess(Recommendation.FIR)).refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected assessment(Recommendation recommendation) {
        return happened -> new AssessmentRecorded(CASE, false, recommendation, "115(2)", happened);
    }
}
