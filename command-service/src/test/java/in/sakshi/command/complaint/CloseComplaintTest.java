package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.close;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.feedbackTaken;
import static in.sakshi.command.complaint.Past.followedUp;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.notCounselled;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.waived;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Closing the file (guards G14 to G16). */
class CloseComplaintTest {

    private static final Expected CLOSING = happened -> new ComplaintClosed(CASE, happened);

    @Test
    void whereNothingIsDueTheFileIsClosed() {
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), followedUp(2)))
                .by(IC_NEELAM)
                .when(close())
                .records(CLOSING);
    }

    @Test
    void aWaivedFollowUpIsNotDue() {
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), waived(Duty.followUp(2))))
                .by(IC_NEELAM)
                .when(close())
                .records(CLOSING);
    }

    @Test
    void aClosedFileIsClosedWhoeverAsks() {
        given(closedOnWednesday()).by(IC_NEELAM).when(close()).staysQuiet();
        given(closedOnWednesday()).by(HC_MAMTA).when(close()).staysQuiet();
    }

    @Test
    void itTakesTheInCharge() {
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), followedUp(2)))
                .by(HC_MAMTA)
                .when(close())
                .refused(Rule.CLOSING_NEEDS_IC);
    }

    @Test
    void itWaitsForTheFeedback() {
        given(Past.and(disposedOnWednesday(), followedUp(1), followedUp(2)))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FEEDBACK_MISSING);
    }

    @Test
    void itWaitsForEveryFollowUp() {
        given(Past.and(disposedOnWednesday(), feedbackTaken()))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FOLLOW_UP_STILL_OPEN, "follow-up:1", "follow-up:2");
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1)))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FOLLOW_UP_STILL_OPEN, "follow-up:2");
    }

    @Test
    void itWaitsForWhateverElseIsDue() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        gdEntered("031"),
                        notCounselled(),
                        assessed(Recommendation.NO_ACTION),
                        proposed(DisposalType.COMPROMISE),
                        approved(),
                        feedbackTaken(),
                        followedUp(1),
                        followedUp(2))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.OBLIGATION_STILL_OPEN, "receipt", "contact");
    }

    @Test
    void itIsDisposedOfFirst() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.NOT_DISPOSED);
    }
}
