package in.sakshi.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class QueryServiceApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = QueryServiceApplication.application()
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--sakshi.ledger.single-server=true",
                        "--sakshi.identity.issuer=" + TestIssuer.shared().address(),
                        "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.readmodels.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.keys.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.access.mongodb-uri=" + ReadModelMongo.freshUri(),
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
        HttpRequest.Builder question = request("/api/registers/help-desk?station=RMG&year=2025");

        assertThat(send(question).statusCode()).isEqualTo(401);
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
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/registers").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    @Test
    void everyRegisterIsMeasured() throws Exception {
        assertThat(get("/actuator/prometheus").body())
                .contains("sakshi_projection_lag_commits", "sakshi_projection_parked_events")
                .contains(
                        "\"help-desk-register\"",
                        "\"referral-register\"",
                        "\"timeline\"",
                        "\"audit\"",
                        "\"case-file\"",
                        "\"confidence\"",
                        "\"pendency\"",
                        "\"reports\"",
                        "\"station-books\"");
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
