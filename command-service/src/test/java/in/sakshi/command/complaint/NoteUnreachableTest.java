package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.THURSDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.noteUnreachable;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.unreachable;

import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.FeedbackUnreachable;
import in.sakshi.desk.refusal.Rule;
import org.junit.jupiter.api.Test;

/** She cannot be reached for feedback; what that allows, {@link WaiveObligationTest} says. */
class NoteUnreachableTest {

    private static final Expected ATTEMPT = happened -> new FeedbackUnreachable(CASE, ContactMeans.PHONE, happened);

    @Test
    void everyAttemptIsRecordedAndTheFeedbackStaysDue() {
        given(disposedOnWednesday()).at(THURSDAY).when(noteUnreachable()).records(ATTEMPT);
        given(Past.and(disposedOnWednesday(), unreachable()))
                .when(noteUnreachable())
                .records(ATTEMPT);
    }

    @Test
    void beforeTheDisposalNobodyAsksForFeedback() {
        given(received(MONDAY)).when(noteUnreachable()).refused(Rule.NOT_DISPOSED);
    }
}
