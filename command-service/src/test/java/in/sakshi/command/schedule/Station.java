package in.sakshi.command.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.acting.SetClock;
import in.sakshi.command.wiring.CommandServiceApplication;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.shelf.testing.ReadModelMongo;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** A command service as it is, but for its clock, which a test sets. */
public final class Station implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOW = "test.now";

    private final ConfigurableApplicationContext service;

    private Station(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /** What outlives a service: its ledger and the database of its schedule. */
    public record Stores(String ledger, String keys, String schedule) {

        public static Stores fresh() {
            return new Stores(ReadModelMongo.freshUri(), ReadModelMongo.freshUri(), ReadModelMongo.freshUri());
        }
    }

    public static Station start(Stores stores, Instant now) {
        return new Station(SpringApplication.from(CommandServiceApplication::main)
                .with(SetTime.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--sakshi.identity.issuer=" + TestIssuer.shared().address(),
                        "--sakshi.pace.officer-burst=1000000",
                        "--sakshi.schedule.every=50ms",
                        "--sakshi.ledger.single-server=true",
                        "--sakshi.ledger.mongodb-uri=" + stores.ledger(),
                        "--sakshi.keys.mongodb-uri=" + stores.keys(),
                        "--sakshi.keys.master-key=" + TestKeys.MASTER_KEY,
                        "--sakshi.readmodels.mongodb-uri=" + stores.schedule(),
                        "--" + NOW + "=" + now)
                .getApplicationContext());
    }

    @Configuration(proxyBeanMethods = false)
    static class SetTime {

        @Bean
        @Primary
        SetClock setClock(Environment environment) {
            return new SetClock(Instant.parse(environment.getRequiredProperty(NOW)));
        }
    }

    public void set(Instant now) {
        service.getBean(SetClock.class).set(now);
    }

    public <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    double reminders(String outcome) {
        return part(MeterRegistry.class)
                .get("sakshi.reminders")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    double lag() {
        return part(MeterRegistry.class).get("sakshi.schedule.lag").gauge().value();
    }

    /** Takes a complaint down. */
    UUID receive() {
        UUID id = UUID.randomUUID();
        give("ReceiveComplaint", "o-1003", """
                {"complaintId": "%s", "station": "RMG", "source": "WALK_IN", "category": "MARITAL", "briefFacts": "विवाद",
                 "complainant": {"name": "गीता", "mobile": "9876500048"}}
                """.formatted(id));
        return id;
    }

    /** Has an officer do something in a case. */
    public void give(String command, String officer, String body) {
        HttpResponse<String> answer = ask(command, officer, UUID.randomUUID(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What an officer is answered who asks for that. */
    public HttpResponse<String> ask(String command, String officer, UUID key, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port")
                                + "/api/commands/" + command))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .header("Accept-Language", "en")
                .header("Authorization", TestIssuer.shared().bearer(officer))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(command, e);
        }
    }

    /** All that the service has told by itself, as it stands in the ledger. */
    List<Told> told() {
        return part(Ledger.class).read(0, 10_000).stream()
                .filter(Station::bySystem)
                .flatMap(commit -> commit.events().stream())
                .map(event -> Told.of(
                        event.type(),
                        Objects.requireNonNull(part(Secrecy.class).reveal(event))
                                .text()))
                .toList();
    }

    private static boolean bySystem(Commit commit) {
        return commit.actor().equals(BusTelling.SYSTEM);
    }

    @Override
    public void close() {
        service.close();
    }
}
