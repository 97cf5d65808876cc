package in.sakshi.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.mongo.MongoKeys;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class CommandServiceApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = CommandServiceApplication.application()
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--sakshi.ledger.single-server=true",
                        "--sakshi.identity.issuer=" + TestIssuer.shared().address(),
                        "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.readmodels.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.keys.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.keys.master-key=" + TestKeys.MASTER_KEY);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itIsAliveAndReadyOnMongoDb() throws Exception {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsLetInWithoutAToken() throws Exception {
        HttpRequest.Builder command = request("/api/commands/IssueReceipt").POST(BodyPublishers.ofString("{}"));

        assertThat(send(command).statusCode()).isEqualTo(401);
    }

    @Test
    void itsMetersAreNotForWhoeverPassesBy() throws Exception {
        HttpRequest.Builder officer = request("/actuator/prometheus")
                .header("Authorization", TestIssuer.shared().bearer("o-1001"));

        assertThat(send(request("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(send(officer).statusCode()).isEqualTo(403);
        assertThat(send(request("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhatIsMeantToBeSeenOfItsInnerLifeIsSeen() throws Exception {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/registers").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    @Test
    void theScheduleIsMeasured() throws Exception {
        assertThat(get("/actuator/prometheus").body())
                .contains("sakshi_projection_lag_commits{processor=\"schedule\"")
                .contains("sakshi_schedule_lag_seconds 0.0")
                .contains("sakshi_reminders_total{outcome=\"sent\"} 0.0");
    }

    @Test
    void aLedgerIsPreparedOnceHoweverOftenItIsAskedFor() {
        String name = TestMongo.freshName();
        String place = "--sakshi.ledger.mongodb-uri=" + TestMongo.server().getConnectionString() + "/" + name;

        CommandServiceApplication.main(new String[] {"prepare", place, "--sakshi.ledger.single-server=true"});
        Origin prepared = originIn(name);
        CommandServiceApplication.main(new String[] {"prepare", place, "--sakshi.ledger.single-server=true"});

        assertThat(originIn(name)).isEqualTo(prepared);
        assertThat(prepared.kind()).isEqualTo("live");
    }

    @Test
    void aMasterKeyTakesThePlaceOfAnotherWhileBothAreGiven() {
        String name = TestMongo.freshName();
        Origin ledger = Origin.of("live", new UUID(0, 1));
        DataKey made;
        try (KeyRing keys = KeyRing.open(keysIn(name), TestKeys.masters(), ledger, true)) {
            made = keys.ofNew("case");
        }
        String next = LocalMasterKey.random();

        CommandServiceApplication.main(new String[] {
            "rotate-master-key",
            "--sakshi.keys.mongodb-uri=" + TestMongo.server().getConnectionString() + "/" + name,
            "--sakshi.keys.master-key=" + next,
            "--sakshi.keys.former-master-key=" + TestKeys.MASTER_KEY,
            "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri(),
            "--sakshi.ledger.single-server=true"
        });

        MasterKeys nextAlone = MasterKeys.only(LocalMasterKey.of(next));
        try (KeyRing keys = KeyRing.open(keysIn(name), nextAlone, ledger, false)) {
            assertThat(keys.of("case")).hasValue(made);
        }
    }

    private static MongoKeys keysIn(String database) {
        return MongoKeys.open(TestMongo.placeAt(TestMongo.server().getConnectionString(), database));
    }

    private static Origin originIn(String database) {
        MongoPlace place = TestMongo.placeAt(TestMongo.server().getConnectionString(), database);
        try (MongoLog log = MongoLog.open(place, Origin.of("none", new UUID(0, 0)))) {
            return log.origin();
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", TestIssuer.shared().bearer("o-1043")));
    }

    private static HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
