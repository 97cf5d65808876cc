package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.review;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.DailyReviewDone;
import org.junit.jupiter.api.Test;

/** The in-charge looks through the case. */
class DoDailyReviewTest {

    private static final Expected REVIEW = happened -> new DailyReviewDone(CASE, "देखा", happened);

    @Test
    void everyReviewIsRecorded() {
        given(received(MONDAY)).at(TUESDAY).by(IC_NEELAM).when(review()).records(REVIEW);
        given(received(MONDAY), new Act(review(), IC_NEELAM, null))
                .by(IC_NEELAM)
                .when(review())
                .records(REVIEW);
    }

    @Test
    void evenAClosedCaseIsLookedThrough() {
        given(closedOnWednesday()).by(IC_NEELAM).when(review()).records(REVIEW);
    }
}
