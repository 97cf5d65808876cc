package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.Post;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.desk.command.RecordRefusal;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** A report that was refused comes before the circle officer at once (D-05). */
class RecordRefusalTest {

    private static final RecordRefusal REFUSE = new RecordRefusal(CASE, "संज्ञेय अपराध नहीं", null);

    @Test
    void theCircleOfficerMustLookAtIt() {
        given(received(MONDAY))
                .by(SHO_RAKESH)
                .when(REFUSE)
                .records(
                        happened -> new RefusalRecorded(CASE, "संज्ञेय अपराध नहीं", SHO_RAKESH.id(), happened),
                        opened(Duty.REVIEW.id("co"), "D-88", post(Post.CO), endOf("2025-10-07")));
    }

    @Test
    void aSecondRefusalIsRecordedToo() {
        given(received(MONDAY), new Act(REFUSE, SHO_RAKESH, null))
                .by(SHO_RAKESH)
                .when(REFUSE)
                .records(happened -> new RefusalRecorded(CASE, "संज्ञेय अपराध नहीं", SHO_RAKESH.id(), happened));
    }
}
