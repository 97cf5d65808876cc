package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.Post;
import in.sakshi.complaint.FollowUpScheduled;
import in.sakshi.desk.command.ScheduleFollowUp;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A follow-up more, for a day that was set. */
class ScheduleFollowUpTest {

    @Test
    void itIsNumberedOnAndDueByThatDay() {
        given(disposedOnWednesday())
                .when(on("2025-10-20"))
                .records(
                        happened -> new FollowUpScheduled(
                                CASE, 3, LocalDate.parse("2025-10-20"), "प्रशिक्षण के बाद", happened),
                        opened(Duty.followUp(3), "D-86-30", post(Post.DESK), endOf("2025-10-20")));
    }

    @Test
    void theDayIsStillToComeAndTheCaseDisposedOf() {
        given(disposedOnWednesday()).when(on("2025-10-08")).refused(Rule.FOLLOW_UP_NOT_AHEAD);
        given(received(MONDAY)).when(on("2025-10-20")).refused(Rule.NOT_DISPOSED);
    }

    private static ScheduleFollowUp on(String day) {
        return new ScheduleFollowUp(CASE, LocalDate.parse(day), "प्रशिक्षण के बाद", null);
    }
}
