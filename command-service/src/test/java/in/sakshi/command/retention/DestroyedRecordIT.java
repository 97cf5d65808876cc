package in.sakshi.command.retention;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import in.sakshi.command.schedule.Station;
import in.sakshi.command.schedule.Station.Stores;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.shelf.wiring.Rebuilding;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The destruction of a record, by a whole service at its door: who is refused, what is left, and that no crash saves the key. */
class DestroyedRecordIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant OVER = ist("2035-10-07T00:00");
    private static final JsonMapper JSON = new JsonMapper();

    private static final String DESK = "o-1003";
    private static final String SHO = "o-1005";
    private static final String CIRCLE_OFFICER = "o-1006";
    private static final String CHIEF = "o-1008";
    private static final String SHO_OF_HARIPUR = "o-1022";

    private final Stores stores = Stores.fresh();
    private final String action = UUID.randomUUID().toString();
    private final String record = "prev-" + action;

    @Test
    void itTakesTwoAndItsTimeAndNoHold() {
        try (Station station = Station.start(stores, MONDAY)) {
            takeAction(station);
            assertRefused(station, "ProposeDestruction", SHO, proposal(), "RECORD_STILL_IN_USE");
            concludeAction(station);
            assertRefused(station, "ProposeDestruction", SHO, proposal(), "RETENTION_NOT_OVER");
            station.give("PlaceLegalHold", SHO, hold());
            station.set(OVER);
            assertRefused(station, "ProposeDestruction", SHO, proposal(), "RECORD_IS_HELD");
            assertThat(station.ask("LiftLegalHold", SHO, UUID.randomUUID(), hold())
                            .statusCode())
                    .isEqualTo(403);
            station.give("LiftLegalHold", CIRCLE_OFFICER, hold());
            assertRefused(station, "OrderDestruction", CHIEF, order(), "DESTRUCTION_NOT_PROPOSED");
            station.give("ProposeDestruction", SHO, proposal());
            assertThat(station.ask("OrderDestruction", SHO, UUID.randomUUID(), order())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(station.ask("OrderDestruction", SHO_OF_HARIPUR, UUID.randomUUID(), order())
                            .statusCode())
                    .isEqualTo(403);

            station.give("OrderDestruction", CHIEF, order());

            awaitDestroyed(station);
        }
    }

    @Test
    void afterItNobodyReadsTheCaseAndWhatRemainsIsRead() {
        try (Station station = Station.start(stores, MONDAY)) {
            destroy(station);
            awaitDestroyed(station);

            assertThat(whatIsSaid(station, record)).isNotEmpty().containsOnlyNulls();
            assertThat(whatIsSaid(station, "destroyed-" + record))
                    .singleElement()
                    .asString()
                    .contains(record, "PRV", "NST", "एसपी/77/2035", "शासनादेश 12/2030")
                    .doesNotContain("दीपक", "पीछा");
        }
    }

    @Test
    void commandsOnItAreRefusedWithTheOrderAndOnOneOfAnotherUnitAsOnNone() {
        try (Station station = Station.start(stores, MONDAY)) {
            destroy(station);
            awaitDestroyed(station);

            HttpResponse<String> refused = station.ask("AddSupervisionNote", CHIEF, UUID.randomUUID(), note(record));
            assertThat(json(refused).path("rule").asString()).isEqualTo("RECORD_DESTROYED");
            assertThat(json(refused).path("detail").asString()).contains("एसपी/77/2035");
            assertRefused(station, "ProposeDestruction", SHO, proposal(), "RECORD_DESTROYED");
            assertRefused(station, "OrderDestruction", CHIEF, order(), "RECORD_DESTROYED");
            assertRefused(station, "TakePreventiveAction", DESK, taken(), "PREVENTIVE_TAKEN_ALREADY");

            HttpResponse<String> another =
                    station.ask("RaiseSensitivity", SHO_OF_HARIPUR, UUID.randomUUID(), sensitive(action));
            HttpResponse<String> none = station.ask(
                    "RaiseSensitivity",
                    SHO_OF_HARIPUR,
                    UUID.randomUUID(),
                    sensitive(UUID.randomUUID().toString()));
            assertThat(another.statusCode()).isEqualTo(none.statusCode()).isEqualTo(404);
            assertRefused(station, "OpenInEmergency", SHO_OF_HARIPUR, emergency(), "RECORD_DESTROYED");
            assertThat(station.ask("ConcludePreventive", SHO_OF_HARIPUR, UUID.randomUUID(), concluded())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /** Whoever sends the order again is told the same, but what was said in the case. */
    @Test
    void theOrderSentAgainIsGivenOnce() {
        try (Station station = Station.start(stores, MONDAY)) {
            takeAction(station);
            concludeAction(station);
            station.set(OVER);
            station.give("ProposeDestruction", SHO, proposal());
            UUID key = UUID.randomUUID();
            JsonNode first = json(station.ask("OrderDestruction", CHIEF, key, order()));
            awaitDestroyed(station);
            JsonNode again = json(station.ask("OrderDestruction", CHIEF, key, order()));

            assertThat(again.path("repeated").asBoolean()).isTrue();
            assertThat(again.path("position")).isEqualTo(first.path("position"));
            assertThat(types(again))
                    .isEqualTo(types(first))
                    .containsExactly("DestructionOrdered", "SerialGiven", "RecordDestroyed");
            assertThat(again.at("/decided/0/event").isMissingNode()
                            || again.at("/decided/0/event").isNull())
                    .isTrue();
            assertThat(again.at("/decided/2/event")).isEqualTo(first.at("/decided/2/event"));
        }
    }

    /** The service ends after the order is recorded and before anybody has destroyed the key. */
    @Test
    void aKeyThatWasNotDestroyedInTimeIsAtTheNextStart() {
        try (Station station = Station.start(stores, MONDAY)) {
            station.part(EventProcessingConfiguration.class)
                    .eventProcessorByProcessingGroup("destroyed-keys", StreamingEventProcessor.class)
                    .orElseThrow()
                    .shutDown();
            destroy(station);
            assertRefused(station, "AddSupervisionNote", CHIEF, note(record), "RECORD_DESTROYED");
            assertThat(isDestroyed(station)).isFalse();
            assertThat(whatIsSaid(station, record)).doesNotContainNull();
        }
        try (Station station = Station.start(stores, OVER)) {
            awaitDestroyed(station);
            assertThat(whatIsSaid(station, record)).isNotEmpty().containsOnlyNulls();
            assertRefused(station, "AddSupervisionNote", CHIEF, note(record), "RECORD_DESTROYED");
        }
    }

    /** A backup of the key store is older than the destruction: as long as nobody has destroyed the key again, the case can be read. */
    @Test
    void aKeyThatComesBackFromABackupIsDestroyedAgain() {
        Map<String, List<Document>> backup;
        try (Station station = Station.start(stores, MONDAY)) {
            takeAction(station);
            backup = keyStore();
            concludeAction(station);
            station.set(OVER);
            station.give("ProposeDestruction", SHO, proposal());
            station.give("OrderDestruction", CHIEF, order());
            awaitDestroyed(station);
        }
        restore(backup);
        try (Station station = Station.start(stores, OVER)) {
            assertThat(whatIsSaid(station, record)).doesNotContainNull();

            station.part(Rebuilding.class).rebuild("destroyed-keys");

            awaitDestroyed(station);
            assertThat(whatIsSaid(station, record)).containsOnlyNulls();
        }
    }

    private Map<String, List<Document>> keyStore() {
        try (MongoClient client = MongoClients.create(stores.keys())) {
            MongoDatabase keys = database(client);
            Map<String, List<Document>> all = new HashMap<>();
            keys.listCollectionNames()
                    .forEach(name ->
                            all.put(name, keys.getCollection(name).find().into(new ArrayList<>())));
            return all;
        }
    }

    private void restore(Map<String, List<Document>> backup) {
        try (MongoClient client = MongoClients.create(stores.keys())) {
            backup.forEach((name, documents) -> {
                MongoCollection<Document> collection = database(client).getCollection(name);
                documents.forEach(each -> collection.replaceOne(Filters.eq("_id", each.get("_id")), each));
            });
        }
    }

    private MongoDatabase database(MongoClient client) {
        return client.getDatabase(Objects.requireNonNull(new ConnectionString(stores.keys()).getDatabase()));
    }

    private void destroy(Station station) {
        takeAction(station);
        concludeAction(station);
        station.set(OVER);
        station.give("ProposeDestruction", SHO, proposal());
        station.give("OrderDestruction", CHIEF, order());
    }

    private void takeAction(Station station) {
        station.give("TakePreventiveAction", DESK, taken());
    }

    private void concludeAction(Station station) {
        station.give("ConcludePreventive", SHO, concluded());
    }

    private String taken() {
        return """
                {"preventiveId": "%s", "station": "RMG", "person": {"name": "दीपक", "mobile": "9000000007"},
                 "preventiveSections": ["P126"], "preventiveGrounds": "पीछा करता है"}
                """.formatted(action);
    }

    private String concluded() {
        return "{\"preventiveId\": \"%s\", \"preventiveResult\": \"DROPPED\"}".formatted(action);
    }

    private String hold() {
        return """
                {"caseId": "%s", "holdId": "00000000-0000-0000-0000-000000000001", "authority": "सत्र न्यायालय",
                 "orderNumber": "112/2025", "orderedOn": "2025-10-06", "reason": "विचारण"}
                """.formatted(record);
    }

    private String proposal() {
        return "{\"caseId\": \"%s\", \"reason\": \"अवधि पूर्ण\"}".formatted(record);
    }

    private String order() {
        return """
                {"caseId": "%s", "authority": "पुलिस अधीक्षक", "orderNumber": "एसपी/77/2035", "orderedOn": "2035-10-06",
                 "legalBasis": "शासनादेश 12/2030"}
                """.formatted(record);
    }

    private static String note(String about) {
        return "{\"caseId\": \"%s\", \"supervisionNote\": \"क्यों?\"}".formatted(about);
    }

    private static String sensitive(String complaint) {
        return "{\"complaintId\": \"%s\", \"reason\": \"जोखिम\"}".formatted(complaint);
    }

    private String emergency() {
        return "{\"caseId\": \"%s\", \"reason\": \"वह खतरे में है\"}".formatted(record);
    }

    private static void assertRefused(Station station, String command, String officer, String body, String rule) {
        HttpResponse<String> answer = station.ask(command, officer, UUID.randomUUID(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).path("rule").asString()).isEqualTo(rule);
    }

    private void awaitDestroyed(Station station) {
        await().atMost(SOON).until(() -> isDestroyed(station));
    }

    private boolean isDestroyed(Station station) {
        return station.part(KeyRing.class).isDestroyed(record);
    }

    /** What the events of a stream say, each; null where nobody can read it. */
    private static List<@Nullable String> whatIsSaid(Station station, String stream) {
        List<@Nullable String> said = new ArrayList<>();
        for (Commit commit : station.part(Ledger.class).readStream(stream, 0, 100)) {
            commit.events().stream()
                    .filter(event -> event.stream().equals(stream))
                    .forEach(event -> said.add(said(station, event)));
        }
        return said;
    }

    private static @Nullable String said(Station station, CommittedEvent event) {
        Bytes said = station.part(Secrecy.class).reveal(event);
        return said == null ? null : said.text();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static List<String> types(JsonNode answer) {
        return answer.path("decided")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }
}
