package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.SUNDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.takeFeedback;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.feedbackTaken;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.DisposalType;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.Post;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.register.RegisterId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How she says she was treated (guard G14). */
class TakeFeedbackTest {

    private static final Instant DUE = endOf("2025-10-11");

    @Test
    void feedbackMeetsItsDuty() {
        given(disposedOnWednesday())
                .at(SATURDAY)
                .by(HC_MAMTA)
                .when(takeFeedback(4))
                .records(feedback(4, Set.of()), met(Duty.FEEDBACK.id(), DUE));
    }

    @Test
    void onTheFourthDayItIsLateAndWhatWentWrongComesBeforeTheCircleOfficer() {
        given(disposedOnWednesday())
                .at(SUNDAY)
                .by(HC_MAMTA)
                .when(takeFeedback(2))
                .records(
                        feedback(2, Set.of(FeedbackFlag.NOT_HEARD)),
                        metLate(
                                Duty.FEEDBACK.id(),
                                DUE,
                                Duration.ofHours(11).plusMinutes(10).plusMillis(1)),
                        opened(Duty.REVIEW.id("co"), "D-88", post(Post.CO), endOf("2025-10-13")));
    }

    @Test
    void whatSheSaysASecondTimeIsRecordedToo() {
        given(Past.and(disposedOnWednesday(), feedbackTaken()))
                .by(HC_MAMTA)
                .when(takeFeedback(5))
                .records(feedback(5, Set.of()));
    }

    @Test
    void theOneWhoInquiredDoesNotAskHowItWas() {
        given(disposedOnWednesday()).by(SI_AARTI).when(takeFeedback(5)).refused(Rule.FEEDBACK_BY_INQUIRY_OFFICER);
    }

    @Test
    void sheIsAskedAfterTheDisposal() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(HC_MAMTA)
                .when(takeFeedback(4))
                .refused(Rule.NOT_DISPOSED);
    }

    private static Expected feedback(int score, Set<FeedbackFlag> flags) {
        return happened -> new FeedbackTaken(
                CASE,
                FeedbackSource.COMPLAINANT,
                ContactMeans.PHONE,
                score,
                flags,
                null,
                null,
                Case.number(RegisterId.FEEDBACK),
                happened);
    }
}
