package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.review;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.desk.command.RecordRefusal;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** The in-charge looks through the case. */
class DoDailyReviewTest {

    private static final Expected REVIEW = happened -> new DailyReviewDone(CASE, "देखा", happened);

    private static final Expected LOOKED_AT = met(Duty.REVIEW.id(), endOf("2025-10-07"));

    @Test
    void whatIsBeforeTheCircleOfficerWaitsForTheCircleOfficer() {
        Act refused = new Act(new RecordRefusal(CASE, "असंज्ञेय", null), SHO_RAKESH, null);
        given(received(MONDAY), refused).by(IC_NEELAM).when(review()).records(REVIEW, LOOKED_AT);
        given(received(MONDAY), refused)
                .by(CO_SHALINI)
                .when(review())
                .records(REVIEW, LOOKED_AT, met(Duty.REVIEW.id("co"), endOf("2025-10-07")));
    }

    @Test
    void everyReviewIsRecorded() {
        given(received(MONDAY)).at(TUESDAY).by(IC_NEELAM).when(review()).records(REVIEW, LOOKED_AT);
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
