package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.door.MoodyLog.Mood;
import in.sakshi.ledger.Ledger;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class LedgerTroubleAtTheDoorTest {

    private final UUID key = UUID.randomUUID();
    private final UUID complaint = UUID.randomUUID();
    private final String body = Written.complaint(complaint).toString();

    @LocalServerPort
    int port;

    @Autowired
    MoodyLog log;

    @Autowired
    Ledger ledger;

    @AfterEach
    void theLogIsWellAgain() {
        log.become(Mood.WELL);
    }

    @Test
    void aFullDiskIsSaidAndPasses() {
        log.become(Mood.FULL);
        assertComeAgain(ask(), "unavailable");

        log.become(Mood.WELL);
        assertRecordedOnce(ask(), false);
    }

    @Test
    void aLedgerThatIsAwayIsSaidAndPasses() {
        log.become(Mood.AWAY);
        assertComeAgain(ask(), "unavailable");
        assertReady(503);

        log.become(Mood.WELL);
        assertReady(200);
        assertRecordedOnce(ask(), false);
    }

    @Test
    void anUnknownOutcomeIsResolvedByAskingAgain() {
        log.become(Mood.DUMB);
        assertComeAgain(ask(), "outcome-unknown");

        log.become(Mood.WELL);
        assertRecordedOnce(ask(), true);
    }

    @Test
    void aFaultOfOursIsAnIncidentAndSaysNothingElse(CapturedOutput output) {
        log.become(Mood.BROKEN);
        Reply reply = ask();

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:error");
        assertThat(reply.response().body()).doesNotContain("Exception", "सुनीता", "in.sakshi.");
        assertThat(output).contains(reply.json().path("incident").stringValue()).doesNotContain("सुनीता", "9876543210");
    }

    private Reply ask() {
        return new Door(port).ask("ReceiveComplaint", key, body);
    }

    private void assertReady(int status) {
        Door door = new Door(port);
        assertThat(door.send(door.request("/actuator/health/readiness")).status())
                .isEqualTo(status);
        assertThat(door.send(door.request("/actuator/health/liveness")).status())
                .isEqualTo(200);
    }

    private static void assertComeAgain(Reply reply, String type) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9][0-9]?"));
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:" + type);
        assertThat(reply.json().path("detail").stringValue()).contains("same Idempotency-Key");
    }

    private void assertRecordedOnce(Reply reply, boolean before) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("repeated").booleanValue()).isEqualTo(before);
        assertThat(ledger.readStream(complaint.toString(), 0, 10)).hasSize(1);
    }
}
