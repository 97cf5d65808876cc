package in.sakshi.command.door;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.acting.SetClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** From the order of a district to the time by which its stations must act; Haripur is of another district. */
@DoorTest
@Import(OrdersOfADistrictTest.SetTime.class)
class OrdersOfADistrictTest {

    private static final String NODAL_OF_SARYUPUR = "o-1007";

    @LocalServerPort
    int port;

    @Autowired
    SetClock today;

    @BeforeEach
    void itIsMonday() {
        today.set(MONDAY);
    }

    @Test
    void anOrderShortensWhatBeginsFromItsDayOnInThatDistrictOnly() {
        Reply ordered = order(NODAL_OF_SARYUPUR, UUID.randomUUID(), 7);
        assertThat(ordered.status()).as(ordered.response().body()).isEqualTo(200);
        assertThat(ordered.json().at("/decided/0/type").stringValue()).isEqualTo("RuleTightened");
        assertThat(ordered.json().at("/decided/0/event/district").stringValue()).isEqualTo("/UP/EAST/DVG/SRY");
        assertThat(ordered.json().at("/decided/0/event/clock").stringValue()).isEqualTo("DAYS");
        assertThat(disposalDue("RMG", "o-1003")).isEqualTo(endOf("2025-10-16"));

        today.set(TUESDAY);

        assertThat(disposalDue("RMG", "o-1003")).isEqualTo(endOf("2025-10-14"));
        assertThat(disposalDue("HRP", "o-1022")).isEqualTo(endOf("2025-10-17"));
    }

    @Test
    void anOrderSentAgainIsRecordedOnce() {
        UUID key = UUID.randomUUID();
        Reply first = order(NODAL_OF_SARYUPUR, key, 8);
        Reply again = order(NODAL_OF_SARYUPUR, key, 8);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("repeated").booleanValue()).isTrue();
        assertThat(again.json().path("decided")).isEqualTo(first.json().path("decided"));
        assertThat(order(NODAL_OF_SARYUPUR, key, 9).status()).isEqualTo(409);
    }

    @Test
    void whatIsRefusedIsRefusedByItsRule() {
        Reply laxer = order(NODAL_OF_SARYUPUR, UUID.randomUUID(), 11);
        assertThat(laxer.status()).isEqualTo(422);
        assertThat(laxer.json().path("rule").stringValue()).isEqualTo("LAXER_THAN_THE_LAW");
        assertThat(laxer.json().path("guard").stringValue()).isEqualTo("G33");
        assertThat(laxer.json().path("detail").stringValue()).contains("10");
    }

    private Reply order(String officer, UUID key, int days) {
        return ask("TightenRule", officer, key, """
                {"district": "SRY", "rule": "D-82", "amount": %d, "validFrom": "2025-10-07",
                 "orderNumber": "एसपी/412/2025", "reason": "त्योहार"}
                """.formatted(days));
    }

    /** By when a complaint must be disposed of that is received now. */
    private Instant disposalDue(String station, String officer) {
        Reply received = ask(
                "ReceiveComplaint",
                officer,
                UUID.randomUUID(),
                Written.complaint().withText("station", station).toString());
        assertThat(received.status()).as(received.response().body()).isEqualTo(200);
        return received.json()
                .path("decided")
                .valueStream()
                .map(decided -> decided.path("event"))
                .filter(event -> event.path("obligation").asString("").equals("disposal"))
                .map(event -> Instant.parse(event.path("dueAt").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private Reply ask(String command, String officer, UUID key, String body) {
        Door door = new Door(port);
        return door.send(door.command(command, BodyPublishers.ofString(body))
                .setHeader("Authorization", Door.bearer(officer))
                .header("Idempotency-Key", key.toString()));
    }

    /** No stereotype: no scan shall find it. */
    static class SetTime {

        @Bean
        @Primary
        SetClock today() {
            return new SetClock(MONDAY);
        }
    }
}
