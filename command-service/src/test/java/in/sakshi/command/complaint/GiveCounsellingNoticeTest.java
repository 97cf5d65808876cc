package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.complaint.CounsellingNoticeGiven;
import in.sakshi.desk.command.GiveCounsellingNotice;
import in.sakshi.desk.refusal.Rule;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The invitation to a session. */
class GiveCounsellingNoticeTest {

    private static final GiveCounsellingNotice INVITE = new GiveCounsellingNotice(
            CASE, Set.of(Party.HUSBAND), ContactMeans.PHONE, LocalDate.parse("2025-10-12"), null);

    @Test
    void whoWasInvitedAndHowIsRecorded() {
        given(received(MONDAY))
                .when(INVITE)
                .records(happened -> new CounsellingNoticeGiven(
                        CASE, Set.of(Party.HUSBAND), ContactMeans.PHONE, LocalDate.parse("2025-10-12"), happened));
    }

    @Test
    void afterTheDisposalNobodyIsInvited() {
        given(disposedOnWednesday()).when(INVITE).refused(Rule.ALREADY_DISPOSED);
    }
}
