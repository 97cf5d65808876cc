package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.testing.TcpProxy;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.query.access.AccessStore;
import in.sakshi.query.testing.C1;
import in.sakshi.query.wiring.QueryServiceConfiguration;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

/** The ledger of views goes away and comes back: what cannot be put on record is not shown. */
@SpringBootTest(
        classes = {ViewsAwayTest.BehindAProxy.class, QuerySide.class, QueryServiceConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "spring.config.name=query-service", "sakshi.door.patience=2s"})
@DirtiesContext
class ViewsAwayTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CASE = "/api/cases/" + C1.CASE;

    /** A proxy before the database of the views. */
    static class BehindAProxy {

        @Bean
        TcpProxy proxy() throws IOException {
            return TcpProxy.before(TestMongo.address());
        }

        @Bean
        AccessStore accessStore(TcpProxy proxy) {
            return ifNew -> MongoLog.open(TestMongo.through(proxy, TestMongo.place()), ifNew);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    TcpProxy proxy;

    @Test
    void whatCannotBePutOnRecordIsNotShownAndTheRestIs() throws IOException {
        Door door = new Door(port);
        assertThat(door.ask(CASE).status()).isEqualTo(200);
        proxy.goAway();

        Reply refused = door.ask(CASE);

        assertThat(refused.assertProblem(503, "unavailable").body()).doesNotContain("MHD-0001");
        assertThat(door.ask("/api/pendency").status()).isEqualTo(200);
        proxy.comeBack();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(door.ask(CASE).status()).isEqualTo(200));
    }
}
