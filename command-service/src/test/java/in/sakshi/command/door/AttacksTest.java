package in.sakshi.command.door;

import static in.sakshi.command.door.Door.IN_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody tries at the command door who knows how such doors are built. Who they are is {@link WhoIsItTest}'s affair. */
@DoorTest
class AttacksTest {

    private static final List<Integer> TURNED_AWAY = List.of(400, 401, 403, 404, 405);

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    /** Nobody is behind these: whatever way round the guard they look for, it is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/commands/CloseComplaint/",
                "POST /api//commands/CloseComplaint",
                "POST //api/commands/CloseComplaint",
                "POST /API/commands/CloseComplaint",
                "POST /api/commands;x=1/CloseComplaint",
                "POST /api/commands/CloseComplaint;a=b",
                "POST /actuator/health/../../api/commands/CloseComplaint",
                "POST /actuator/health/%2e%2e/%2e%2e/api/commands/CloseComplaint",
                "POST /actuator/health/..%2f..%2fapi/commands/CloseComplaint",
                "POST /v3/api-docs/..;/..;/api/commands/CloseComplaint",
                "POST /api/commands/CloseComplaint%00",
                "POST /api/commands/Close\\Complaint",
                "GET /actuator/health/../env",
                "GET /actuator/health;/../prometheus",
                "TRACE /api/commands/CloseComplaint"
            })
    void noWayLeadsAroundTheGuard(String line) throws IOException {
        long head = ledger.head().next();

        String answer = raw(line + " HTTP/1.1\r\nHost: desk\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(TURNED_AWAY).as(answer).contains(Integer.parseInt(answer.substring(9, 12)));
        assertThat(ledger.head().next()).isEqualTo(head);
    }

    @Test
    void aHeaderMakesNobodyAnybodyElseAndNoQuestionACommand() {
        Door door = new Door(port);
        UUID key = UUID.randomUUID();

        Reply received = door.send(door.command(
                        "ReceiveComplaint",
                        BodyPublishers.ofString(Written.complaint().toString()))
                .header("Idempotency-Key", key.toString())
                .header("X-Sakshi-Officer", "o-1008")
                .header("X-Forwarded-User", "o-1008")
                .header("X-Remote-User", "o-1008")
                .header("X-Forwarded-For", "127.0.0.1"));
        Reply overridden = door.send(door.as(IN_CHARGE, "/api/commands/CloseComplaint")
                .header("X-HTTP-Method-Override", "POST")
                .header("X-Original-URL", "/api/commands/ReceiveComplaint")
                .header("X-Rewrite-URL", "/actuator/prometheus")
                .GET());

        assertThat(received.status()).as(received.response().body()).isEqualTo(200);
        Commit commit = ledger.ofCommand(key).orElseThrow();
        assertThat(commit.actor().officer()).isEqualTo(IN_CHARGE);
        assertThat(overridden.status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer", "actor", "post", "unit", "role", "serial", "recordedAt", "commandId", "sensitivity",
                "caseClass", "state", "version", "metadata", "class", "@class", "_class", "$type", "__proto__"
            })
    void nothingIsSetThatTheCommandDoesNotHave(String field) {
        long head = ledger.head().next();

        Reply reply = ask(Written.complaint().with(field, "\"SHO\"").toString());

        assertThat(reply.status()).isEqualTo(400);
        // Signs that no field has in its name are not repeated.
        assertThat(reply.wrongFields()).containsExactly(field.replace('@', '?') + ": UNKNOWN_FIELD");
        assertThat(ledger.head().next()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"$ne\": null}", "{\"$gt\": \"\"}", "[\"RMG\", \"BLG\"]", "{\"$where\": \"sleep(1000)\"}"})
    void anOperatorOfADatabaseIsNoValue(String value) {
        assertThat(ask(Written.complaint().with("complaintId", value).toString())
                        .wrongFields())
                .containsExactly("complaintId: NOT_TEXT");
        assertThat(ask(Written.complaint().with("station", value).toString()).wrongFields())
                .containsExactly("station: NOT_TEXT");
    }

    /** What people say is kept as they say it, whatever it would mean elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; db.dropDatabase(); //",
                "{$ne: null}",
                "<script>alert(1)</script>",
                "${jndi:ldap://127.0.0.1/a}",
                "=HYPERLINK(\"http://127.0.0.1\")"
            })
    void wordsAreWords(String words) {
        UUID key = UUID.randomUUID();

        Reply reply = new Door(port)
                .ask(
                        "ReceiveComplaint",
                        key,
                        Written.complaint().withText("briefFacts", words).toString());

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        assertThat(reply.json().path("decided").valueStream())
                .anySatisfy(decided -> assertThat(
                                decided.path("event").path("briefFacts").stringValue(""))
                        .isEqualTo(words));
    }

    private Reply ask(String body) {
        return new Door(port).ask("ReceiveComplaint", UUID.randomUUID(), body);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
