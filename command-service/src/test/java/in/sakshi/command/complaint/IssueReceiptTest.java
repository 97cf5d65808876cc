package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.issueReceipt;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metButEnteredLate;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.receiptIssued;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The receipt with her token. */
class IssueReceiptTest {

    private static final Instant DUE = ist("2025-10-06T15:10");
    private static final Expected RECEIPT = happened -> new ReceiptIssued(CASE, "RMG-MHD-0047-2025", happened);

    @Test
    void theReceiptIsIssuedUnderItsToken() {
        given(received(MONDAY)).when(issueReceipt()).records(RECEIPT, met(Duty.RECEIPT.id(), DUE));
    }

    @Test
    void atTheLastMomentItIsInTime() {
        given(received(MONDAY)).at(DUE).when(issueReceipt()).records(RECEIPT, met(Duty.RECEIPT.id(), DUE));
    }

    @Test
    void aMillisecondLaterItIsLate() {
        given(received(MONDAY))
                .at(DUE.plusMillis(1))
                .when(issueReceipt())
                .records(RECEIPT, metLate(Duty.RECEIPT.id(), DUE, Duration.ofMillis(1)));
    }

    @Test
    void givenInTimeButEnteredLateBothTimesStand() {
        given(received(MONDAY))
                .at(DUE.plusSeconds(60))
                .when(Saying.then(DUE.minusSeconds(60), issueReceipt()))
                .records(RECEIPT, metButEnteredLate(Duty.RECEIPT.id(), DUE));
    }

    @Test
    void aSecondTimeItIsQuiet() {
        given(received(MONDAY), receiptIssued()).when(issueReceipt()).staysQuiet();
    }
}
