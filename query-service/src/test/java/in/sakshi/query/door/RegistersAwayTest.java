package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.testing.TcpProxy;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.query.door.RegistersAwayTest.BehindAProxy;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.wiring.QueryServiceConfiguration;
import in.sakshi.shelf.testing.ReadModelMongo;
import in.sakshi.shelf.wiring.Rebuilding;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

/** The database of the registers goes away and comes back, and a register needs its time to read up. */
@SpringBootTest(
        classes = {BehindAProxy.class, QuerySide.class, QueryServiceConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "spring.config.name=query-service", "sakshi.door.patience=2s"})
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // A service reads up but once.
class RegistersAwayTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CASE = "/api/cases/" + C1.CASE;

    /** A proxy before the database of the registers. */
    static class BehindAProxy {

        @Bean
        TcpProxy proxy() throws IOException {
            return TcpProxy.before(TestMongo.address());
        }

        @Bean
        MongoConnectionDetails readModels(TcpProxy proxy) {
            ConnectionString connection = new ConnectionString(ReadModelMongo.freshUri(proxy));
            return () -> connection;
        }

        @Bean
        SlowRegister slowRegister(ObjectProvider<ReadingPosition> reading) {
            return new SlowRegister(reading);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    TcpProxy proxy;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    SlowRegister slow;

    @Autowired
    ReadUp readUp;

    @Autowired
    Rebuilding rebuilding;

    @Test
    @Order(1)
    void aServiceIsReadyWhenItsRegistersHaveReadUp() {
        Reply reading = probe("readiness");

        assertThat(reading.status()).isEqualTo(503);
        assertThat(reading.json()
                        .at("/components/registers/details/" + SlowRegister.GROUP)
                        .stringValue())
                .isEqualTo("reads up");
        assertThat(reading.json().at("/components/registers/details")).hasSize(1);
        assertThat(probe("liveness").status()).isEqualTo(200);

        slow.goOn();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(probe("readiness").status()).isEqualTo(200));
    }

    @Test
    @Order(2)
    void whileTheRegistersAreAwayOneIsToldToComeAgainAndThenAllGoesOn() throws IOException {
        String answer = ask(CASE).body();
        proxy.goAway();

        Reply hindi = new Door(port).askInHindi(CASE).assertProblem(503, "unavailable");
        Reply english = ask("/api/registers/help-desk?station=RMG&year=2025").assertProblem(503, "unavailable");
        assertThat(hindi.header("Retry-After")).hasValue("2");
        assertThat(hindi.header("Content-Language")).hasValue("hi");
        assertThat(english.json().path("detail").stringValue()).contains("Nothing is lost");
        assertThat(probe("liveness").status()).isEqualTo(200);
        long position = scribe.record(received(complaint(501), book(KTW, 2026), 1, clock.instant()));

        proxy.comeBack();

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ask("/api/registers/help-desk?station=KTW&year=2026&atLeast=" + position)
                                        .lines("/id"))
                                .containsExactly(complaint(501).toString()));
        assertThat(withoutPosition(ask(CASE).body())).isEqualTo(withoutPosition(answer));
    }

    @Test
    @Order(3)
    void aRegisterThatCannotBeEmptiedToTheEndIsReadFromTheBeginningAllTheSame() {
        readUp.await(SlowRegister.GROUP);
        Set<String> lines = slow.lines();

        assertThatThrownBy(() -> rebuilding.rebuild(SlowRegister.GROUP)).isInstanceOf(RuntimeException.class);

        assertThat(slow.readWhenEmptied()).isNegative();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(slow.lines()).isEqualTo(lines).isNotEmpty());
    }

    private static String withoutPosition(String body) {
        return body.replaceFirst("\"upTo\":[0-9]+", "");
    }

    private Reply probe(String probe) {
        Door door = new Door(port);
        return door.send(door.request("/actuator/health/" + probe));
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
