package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Ledger;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class RefusalsAtTheDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    @Test
    void anUnknownStationIsRefusedByItsRule() {
        assertRefused(Written.complaint().with("station", "\"XYZ\""), "STATION_UNKNOWN", "station");
    }

    @Test
    void aTimeInTheFutureIsRefusedByItsRule() {
        Written body = Written.complaint().with("happened.at", "\"2150-01-01T10:00:00+05:30\"");

        assertRefused(body, "HAPPENED_IN_THE_FUTURE", "happened.at");
    }

    private void assertRefused(Written body, String rule, String field) {
        long before = ledger.head().number();

        Reply reply = new Door(port).ask("ReceiveComplaint", UUID.randomUUID(), body.toString());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:refused");
        assertThat(reply.json().path("rule").stringValue()).isEqualTo(rule);
        assertThat(reply.json().path("guard").stringValue()).isEqualTo("G1");
        assertThat(reply.json().path("field").stringValue()).isEqualTo(field);
        assertThat(ledger.head().number()).isEqualTo(before);
    }

    @Test
    void aCommandAboutNoComplaintIsNotFound() {
        Reply reply = new Door(port)
                .ask(
                        "IssueReceipt",
                        UUID.randomUUID(),
                        Written.about(UUID.randomUUID()).toString());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:unknown-complaint");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi-IN,en;q=0.5 | hi | थाना
            en-IN          | en | station
            fr, en;q=0.1   | en | station
            fr             | hi | थाना
            en;q=2;;       | hi | थाना
            """)
    void theReasonIsSaidInTheReadersLanguage(String wanted, String language, String word) {
        Door door = new Door(port);
        String body = Written.complaint().with("station", "\"XYZ\"").toString();

        Reply reply = door.send(door.command("ReceiveComplaint", BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .setHeader("Accept-Language", wanted));

        assertThat(reply.header("Content-Language")).contains(language);
        assertThat(reply.json().path("detail").stringValue()).contains(word);
    }

    @Test
    void hindiIsSpokenToWhoeverDoesNotSay() {
        Door door = new Door(port);

        Reply reply = door.send(door.as(Door.IN_CHARGE, "/api/commands/ReceiveComplaint"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Content-Language")).contains("hi");
        assertThat(reply.header("Allow")).contains("POST");
    }
}
