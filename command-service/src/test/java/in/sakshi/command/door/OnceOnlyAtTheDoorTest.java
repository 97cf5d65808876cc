package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Ledger;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DoorTest
class OnceOnlyAtTheDoorTest {

    private static final int AT_ONCE = 16;

    private final UUID key = UUID.randomUUID();
    private final UUID complaint = UUID.randomUUID();
    private final String body = Written.complaint(complaint).toString();

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    @Test
    void whatWasDecidedIsAnsweredAsItIsStored() {
        JsonNode answer = ask(key, body).json();

        assertThat(answer.path("commandId").stringValue()).isEqualTo(key.toString());
        assertThat(answer.path("repeated").booleanValue()).isFalse();
        assertThat(answer.path("position").longValue())
                .isEqualTo(answer.path("decided")
                        .valueStream()
                        .toList()
                        .get(answer.path("decided").size() - 1)
                        .path("position")
                        .longValue());
        assertThat(answer.path("decided")
                        .valueStream()
                        .map(one -> one.path("type").stringValue()))
                .startsWith("SerialGiven", "ComplaintReceived");
        assertThat(answer.at("/decided/1/event/briefFacts").stringValue()).isEqualTo("पति द्वारा मारपीट");
        assertThat(ledger.ofCommand(key))
                .hasValueSatisfying(
                        commit -> assertThat(commit.actor().officer()).isEqualTo(Door.IN_CHARGE));
    }

    @Test
    void aRepeatedCommandGetsTheFirstAnswer() {
        JsonNode first = ask(key, body).json();
        long recorded = ledger.head().number();

        JsonNode second = ask(key, body.replace(",", ",\n ")).json();

        assertThat(second.path("repeated").booleanValue()).isTrue();
        assertThat(apartFromRepeated(second)).isEqualTo(apartFromRepeated(first));
        assertThat(ledger.head().number()).isEqualTo(recorded);
    }

    @Test
    void theSameCommandSentManyTimesAtOnceIsRecordedOnce() throws Exception {
        List<Reply> replies = AtOnce.ask(AT_ONCE, () -> ask(key, body));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies.stream()
                        .map(reply -> apartFromRepeated(reply.json()))
                        .distinct())
                .hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> !reply.json().path("repeated").booleanValue())
                .hasSize(1);
        assertThat(ledger.readStream(complaint.toString(), 0, 10)).hasSize(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        ask(key, body);

        assertConflict(ask(
                key, Written.complaint(complaint).with("complainant.age", "30").toString()));
    }

    @Test
    void anotherCommandUnderTheSameKeyIsAConflict() {
        ask(key, body);

        assertConflict(door().ask("IssueReceipt", key, Written.about(complaint).toString()));
    }

    @Test
    void anotherOfficersCommandUnderTheSameKeyIsAConflict() {
        ask(key, body);

        assertConflict(door().send(door().command("ReceiveComplaint", BodyPublishers.ofString(body))
                .header("Idempotency-Key", "\"" + key + "\"")
                .setHeader(
                        "Authorization",
                        Door.bearer(DemoStaff.INQUIRY_OFFICER.id().value()))));
    }

    private void assertConflict(Reply reply) {
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:key-reused");
        assertThat(ledger.readStream(complaint.toString(), 0, 10)).hasSize(1);
    }

    @Test
    void aCommandThatChangesNothingIsAnsweredWithNothing() {
        ask(key, body);
        String receipt = Written.about(complaint).toString();
        door().ask("IssueReceipt", UUID.randomUUID(), receipt);
        long recorded = ledger.head().number();

        JsonNode answer = door().ask("IssueReceipt", UUID.randomUUID(), receipt).json();

        assertThat(answer.path("position").isNull()).isTrue();
        assertThat(answer.path("decided").isEmpty()).isTrue();
        assertThat(ledger.head().number()).isEqualTo(recorded);
    }

    @Test
    void whatIsRecordedIsAnsweredWhateverTheCallerAccepts() {
        Reply reply = door().send(door().command("ReceiveComplaint", BodyPublishers.ofString(body))
                .header("Idempotency-Key", key.toString())
                .header("Accept", "text/html"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).contains("application/json");
    }

    private Reply ask(UUID key, String body) {
        return door().ask("ReceiveComplaint", key, body);
    }

    private Door door() {
        return new Door(port);
    }

    private static JsonNode apartFromRepeated(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).without("repeated");
    }
}
