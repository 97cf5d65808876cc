package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import in.sakshi.casework.CaseId;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import tools.jackson.databind.JsonNode;

/**
 * Worked case C1, ten years later: its record is held, and the hold lifted; it is proposed and ordered to be destroyed, and the service is
 * killed as soon as it has said so. When it is there again nobody can read the case, and everybody can see that there was one.
 */
class DestroyedRecordStory {

    private static final CaseId CASE = new CaseId(C1.CASE);
    private static final String SHE = "सुनीता";
    private static final String HER_NUMBER = "9876500047";
    private static final String ORDER = "एसपी/सरयूपुर/77/2036";

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String SHO = "o-1005";
    private static final String CIRCLE_OFFICER = "o-1006";
    private static final String CHIEF = "o-1008";

    private static final String REGISTER = "/api/registers/help-desk?station=RMG&year=2025";
    private static final String FORM = "/api/counts?unit=/UP/EAST/DVG/SRY&from=2025-10-01&to=2025-10-31&size=500";

    @TempDir
    Path directory;

    private int asked;

    @Test
    void whatIsDestroyedIsGoneAndThatItWasThereIsNot() throws IOException {
        Http http = new Http(Jvm.freePort());
        try (Jvm service = start(http)) {
            c1(http);
            assertThat(read(http, "/api/cases/" + CASE + "/history").toString()).contains(SHE);
            assertThat(read(http, REGISTER).toString()).contains(SHE, HER_NUMBER);
            assertThat(count(http, "RECEIVED_BY_SOURCE")).isEqualTo(1);

            itIsHeldAndTheHoldLifted(http);
            give(http, "2036-04-01T12:00:00+05:30", "ProposeDestruction", SHO, "\"reason\": \"अवधि पूर्ण\"");
            give(http, "2036-04-02T11:00:00+05:30", "OrderDestruction", CHIEF, order());
            service.kill();
            assertThat(service.words()).doesNotContain(SHE, HER_NUMBER);
        }
        try (Jvm again = start(http)) {
            theCaseIsClosedToEverybody(http);
            whoHadReadItStaysOnRecord(http);
            itsNumbersStandWithTheOrder(http);
            assertThat(again.words()).doesNotContain(SHE, HER_NUMBER);
        }
        try (Jvm check = Jvm.start(
                directory,
                StandaloneApplication.class,
                "check",
                directory.resolve("data").resolve("ledger").toString())) {
            assertThat(check.exitCode()).as(check.words()).isZero();
        }
        nobodyReadsAWordOfItAnywhere();
    }

    private void c1(Http http) throws IOException {
        for (Script.Step step : Script.of("C1").steps()) {
            Http.Answer answer = http.commandAt(
                    step.at().atOffset(ZoneOffset.UTC).toString(), step.command(), step.by(), key(), step.body());
            assertThat(answer.status()).as(step.command() + " " + answer.body()).isEqualTo(200);
        }
    }

    private void itIsHeldAndTheHoldLifted(Http http) throws IOException {
        assertRefused(
                http,
                "2030-04-01T11:00:00+05:30",
                "ProposeDestruction",
                SHO,
                "\"reason\": \"-\"",
                "RETENTION_NOT_OVER");
        give(http, "2030-04-01T11:30:00+05:30", "PlaceLegalHold", SHO, hold("2030-03-30"));
        assertRefused(
                http, "2036-04-01T11:00:00+05:30", "ProposeDestruction", SHO, "\"reason\": \"-\"", "RECORD_IS_HELD");
        give(http, "2036-04-01T11:30:00+05:30", "LiftLegalHold", CIRCLE_OFFICER, hold("2036-03-31"));
        assertRefused(
                http, "2036-04-01T11:45:00+05:30", "OrderDestruction", CHIEF, order(), "DESTRUCTION_NOT_PROPOSED");
    }

    private void theCaseIsClosedToEverybody(Http http) throws IOException {
        for (String question :
                List.of("/api/cases/" + CASE, "/api/cases/" + CASE + "/history", "/api/audit?case=" + CASE)) {
            await().atMost(SOON).until(() -> http.get(question, CHIEF).status() == 410);
            JsonNode said = http.get(question, CHIEF).body();
            assertThat(said.at("/remains/destroyed/orderNumber").asString()).isEqualTo(ORDER);
            assertThat(said.path("detail").asString()).contains("MHD-0001/2025", "NST-0001/2036");
            assertThat(said.toString()).doesNotContain(SHE, HER_NUMBER);
        }
        assertRefused(
                http,
                "2036-04-03T11:00:00+05:30",
                "AddSupervisionNote",
                CHIEF,
                "\"supervisionNote\": \"-\"",
                "RECORD_DESTROYED");
        assertRefused(http, "2036-04-03T11:00:00+05:30", "PlaceLegalHold", SHO, hold("2036-04-02"), "RECORD_DESTROYED");
    }

    private static void whoHadReadItStaysOnRecord(Http http) throws IOException {
        JsonNode views = read(http, "/api/views?case=" + CASE);
        assertThat(views.path("rows")
                        .valueStream()
                        .map(row -> row.at("/line/by/officer").asString()))
                .isNotEmpty()
                .containsOnly(CHIEF);
        assertThat(views.toString()).doesNotContain(SHE, HER_NUMBER);
    }

    private void itsNumbersStandWithTheOrder(Http http) throws IOException {
        for (String book : List.of(
                REGISTER,
                "/api/registers/counselling?station=RMG&year=2025",
                "/api/registers/feedback?station=RMG&year=2025",
                "/api/registers/follow-ups?station=RMG&year=2025")) {
            JsonNode sheet = read(http, book);
            List<JsonNode> rows = sheet.path("rows")
                    .valueStream()
                    .filter(row -> !row.path("kind").asString().equals("NIL"))
                    .toList();
            assertThat(rows).as(book).isNotEmpty();
            assertThat(rows.stream().map(row -> row.path("kind").asString())).containsOnly("VOID");
            assertThat(sheet.path("missing")).isEmpty();
            assertThat(rows.get(0).at("/cells/0/text").asString()).contains("-0001/2025");
            assertThat(rows.get(0).at("/cells/1/text").asString()).contains(ORDER);
            assertThat(sheet.toString()).doesNotContain(SHE, HER_NUMBER);
        }
        assertThat(read(http, "/api/registers/referrals?station=RMG")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(read(http, "/api/registers/destroyed?station=RMG&year=2036")
                        .at("/rows/0/cells/0/text")
                        .asString())
                .isEqualTo("NST-0001/2036");
        assertThat(count(http, "RECEIVED_BY_SOURCE")).isEqualTo(1);
        assertThat(count(http, "DESTROYED")).isEqualTo(1);
    }

    /** The service once more, in this process, so that one can look into its database. */
    private void nobodyReadsAWordOfItAnywhere() {
        try (StoryDesk desk = StoryDesk.open(directory)) {
            Secrecy secrecy = desk.part(Secrecy.class);
            List<Commit> commits = desk.part(Ledger.class).readStream(CASE.toString(), 0, 1_000);
            assertThat(commits.size()).isGreaterThan(20);
            assertThat(commits)
                    .allSatisfy(commit -> assertThat(commit.events())
                            .filteredOn(event -> event.stream().equals(CASE.toString()))
                            .allSatisfy(
                                    event -> assertThat(secrecy.reveal(event)).isNull()));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(whereItStands(desk.part(MongoConnectionDetails.class)))
                            .containsExactlyInAnyOrder(
                                    "help_desk_lines",
                                    "counselling_lines",
                                    "feedback_lines",
                                    "follow_up_lines",
                                    "destroyed_cases",
                                    "gone_cases"));
        }
    }

    /** The collections in which a document stands under the case’s own id. */
    private static Set<String> whereItStands(MongoConnectionDetails details) {
        Set<String> found = new TreeSet<>();
        try (MongoClient client = MongoClients.create(details.getConnectionString())) {
            for (String name : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(name).listCollectionNames()) {
                    for (Document document :
                            client.getDatabase(name).getCollection(collection).find()) {
                        if (String.valueOf(document.get("_id")).contains(C1.CASE)
                                && !String.valueOf(document.get("_id")).startsWith("destroyed-")
                                && !String.valueOf(document.get("_id")).contains("/destroyed-")) {
                            found.add(collection);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String hold(String orderedOn) {
        return """
                "holdId": "00000000-0000-0000-0000-00000000c101", "authority": "अपर सत्र न्यायाधीश", "orderNumber": "112",
                "orderedOn": "%s", "reason": "विचारण"\
                """.formatted(orderedOn);
    }

    private static String order() {
        return """
                "authority": "पुलिस अधीक्षक, सरयूपुर", "orderNumber": "%s", "orderedOn": "2036-04-01",
                "legalBasis": "शासनादेश 12/2030"\
                """.formatted(ORDER);
    }

    private void give(Http http, String now, String command, String officer, String fields) throws IOException {
        Http.Answer answer = ask(http, now, command, officer, fields);
        assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(200);
    }

    private void assertRefused(Http http, String now, String command, String officer, String fields, String rule)
            throws IOException {
        Http.Answer answer = ask(http, now, command, officer, fields);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().path("rule").asString()).isEqualTo(rule);
    }

    private Http.Answer ask(Http http, String now, String command, String officer, String fields) throws IOException {
        JsonNode body = Http.JSON.readTree("{\"caseId\": \"" + CASE + "\", " + fields + "}");
        return http.commandAt(now, command, officer, key(), body);
    }

    private UUID key() {
        return new UUID(0xDE, asked++);
    }

    private static JsonNode read(Http http, String question) throws IOException {
        Http.Answer answer = http.get(question, CHIEF);
        assertThat(answer.status()).as(question + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static int count(Http http, String line) throws IOException {
        return read(http, FORM)
                .path("rows")
                .valueStream()
                .map(row -> row.path("line"))
                .filter(figure -> figure.path("id").asString().equals(line))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }

    private Jvm start(Http http) {
        return Jvm.start(
                        directory,
                        StandaloneInStoryTime.class,
                        "--server.address=127.0.0.1",
                        "--server.port=" + http.port(),
                        "--sakshi.schedule.every=1d",
                        "--sakshi.data=" + directory.resolve("data"))
                .untilReady(http);
    }
}
