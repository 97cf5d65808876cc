package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.standalone.demo.NumberedStep;
import in.sakshi.standalone.district.DistrictPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** On a running service with its demo: who has its files, its database and its log finds no name, no number and no word of anybody. */
@ExtendWith(OutputCaptureExtension.class)
class NobodyIsReadStory {

    private static final int COMPLAINTS = 40;
    private static final long DISTRICT_SEED = 1;
    private static final Pattern PERSONAL = Pattern.compile(".*\\p{IsDevanagari}.*|[6-9][0-9]{9}", Pattern.DOTALL);

    /** Ids and codes: no blank, no letter but Latin ones. */
    private static final Pattern CODE = Pattern.compile("[!-~]*");

    private static final String SHE = "Rukhsana Parveen";
    private static final String SAID = "he took her phone and locked the door";

    @TempDir
    Path directory;

    @Test
    void theDemoIsReadByNobodyWhoHasOnlyWhatLiesThere(CapturedOutput log) throws IOException {
        Needles needles = new Needles(texts());
        assertThat(needles.texts()).hasSizeGreaterThan(150).contains("सुनीता देवी", "9876500047", "ग्राम कठौली", SHE);
        assertFoundWhereTheyArePlanted(needles);
        try (ConfigurableApplicationContext service = start()) {
            Http http = new Http(Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                    .getPort());
            takeDown(http);
            assertThat(http.get("/api/cases/" + C1.CASE + "/history", "o-1008")
                            .body()
                            .toString())
                    .as("who may read, reads")
                    .contains("सुनीता देवी");

            lookForHer(http);

            Map<String, Set<String>> found = new TreeMap<>();
            int files = lookInFiles(needles, found);
            int documents = lookInDatabase(needles, found, service);
            found.put("the log", needles.in(log.getAll().getBytes(StandardCharsets.UTF_8)));

            assertThat(found.keySet())
                    .as("the record of views among them")
                    .anyMatch(name -> name.contains("/data/access/"));
            found.values().removeIf(Set::isEmpty);
            assertThat(found).isEmpty();
            assertThat(files).isGreaterThanOrEqualTo(5);
            assertThat(documents).isGreaterThan(5_000);
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        return application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=INFO",
                "--sakshi.identity.issuer=" + TestIssuer.shared().address(),
                "--sakshi.data=" + directory.resolve("data"),
                "--sakshi.demo=true",
                "--sakshi.demo-complaints=" + COMPLAINTS);
    }

    /** In Latin letters, and one that is refused as well: what is wrong with it is said, and not what was in it. */
    private static void takeDown(Http http) throws IOException {
        String right = """
                {"complaintId": "6f1c2f3e-8a53-4b57-9d0e-0000000000a7", "station": "RMG", "source": "WALK_IN",
                 "category": "MARITAL", "briefFacts": "%s", "complainant": {"name": "%s", "mobile": "9876500047"}}
                """.formatted(SAID, SHE);
        assertThat(http.command("ReceiveComplaint", "o-1003", new UUID(7, 1), Http.JSON.readTree(right))
                        .status())
                .isEqualTo(200);
        assertThat(http.command(
                                "ReceiveComplaint",
                                "o-1003",
                                new UUID(7, 2),
                                Http.JSON.readTree(right.replace("\"9876500047\"", "\"" + SHE + "\"")))
                        .status())
                .isEqualTo(400);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.get("/api/cases/6f1c2f3e-8a53-4b57-9d0e-0000000000a7", "o-1008")
                                .status()
                        == 200);
    }

    /** Whom somebody looked for, and why, is on record, and lies there like everything else. */
    private static void lookForHer(Http http) throws IOException {
        Http.Answer answer = http.form(
                "/api/searches",
                "o-1008",
                Map.of("name", "सुनीता देवी", "station", "RMG", "purpose", "CARE", "reason", SAID));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("rows")).isNotEmpty();
        assertThat(http.form(
                                "/api/searches",
                                "o-1008",
                                Map.of("mobile", "9876500047", "purpose", "CARE", "reason", SAID))
                        .status())
                .isEqualTo(200);
    }

    /** Every text of the demo in which somebody is named or something said: it is in Hindi, or a number. */
    private static List<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>(List.of(SHE, SAID));
        for (String name : List.of("c1", "c3", "c4")) {
            try (InputStream script = Objects.requireNonNull(
                    NobodyIsReadStory.class.getResourceAsStream("/in/sakshi/standalone/case-" + name + ".json"))) {
                Http.JSON.readTree(script).get("steps").forEach(step -> gather(step.get("body"), texts));
            }
        }
        LocalDate yesterday = LocalDate.now(Kolkata.ZONE).minusDays(1);
        for (NumberedStep step : new DistrictPlan(DISTRICT_SEED, COMPLAINTS).endingOn(yesterday)) {
            gather(step.step().body(), texts);
        }
        return new ArrayList<>(texts);
    }

    private static void gather(JsonNode value, Set<String> texts) {
        if (value.isString() && PERSONAL.matcher(value.stringValue()).matches()) {
            texts.add(value.stringValue());
        }
        value.forEach(part -> gather(part, texts));
    }

    private void assertFoundWhereTheyArePlanted(Needles needles) throws IOException {
        Path planted = directory.resolve("planted");
        for (Needles.Form form : Needles.Form.values()) {
            for (int number = 0; number < needles.texts().size(); number++) {
                byte[] before = "{\"remark\": \"श्री ".getBytes(StandardCharsets.UTF_8);
                byte[] text = form.write(needles.texts().get(number));
                byte[] all = Arrays.copyOf(before, before.length + text.length + 1);
                System.arraycopy(text, 0, all, before.length, text.length);
                Files.write(planted, all);
                assertThat(needles.in(Files.readAllBytes(planted))).contains("text " + number + " in " + form);
            }
        }
        assertThat(needles.in("{\"remark\": \"-\"}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private int lookInFiles(Needles needles, Map<String, Set<String>> found) throws IOException {
        int files = 0;
        for (String name : List.of("data", "data-keys")) {
            try (Stream<Path> all = Files.walk(directory.resolve(name))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    found.put(file.toString(), needles.in(Files.readAllBytes(file)));
                    files++;
                }
            }
        }
        return files;
    }

    private static int lookInDatabase(
            Needles needles, Map<String, Set<String>> found, ConfigurableApplicationContext service) {
        int documents = 0;
        try (MongoClient client = MongoClients.create(
                service.getBean(MongoConnectionDetails.class).getConnectionString())) {
            for (String name : client.listDatabaseNames()) {
                MongoDatabase database = client.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    Set<String> here = new TreeSet<>();
                    for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class)
                            .find()) {
                        here.addAll(needles.in(document.getByteBuffer().array()));
                        documents++;
                    }
                    for (Document document : database.getCollection(collection).find()) {
                        assertThatOnlyCodesLeadToIt(document);
                    }
                    found.put(name + "." + collection, here);
                }
            }
        }
        return documents;
    }

    /** What a line is found by lies in the clear, so it is an id or a code, whatever the line is about. */
    private static void assertThatOnlyCodesLeadToIt(Document line) {
        Stream<Object> clear =
                Stream.concat(Stream.of(line.get("_id")), line.get("by", new Document()).values().stream());
        assertThat(clear).allSatisfy(value -> {
            if (value instanceof String text) {
                assertThat(CODE.matcher(text).matches()).isTrue();
            }
        });
    }
}
