package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.query.wiring.QueryServiceApplication;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.story.Http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Worked case C1 across two services, each a JVM of its own, and a MongoDB server in a third. */
class ApartStory {

    private static final int YEAR = 2025;
    private static final String SCRIPT = "/in/sakshi/standalone/case-c1.json";

    @TempDir
    Path directory;

    private final String masterKey = LocalMasterKey.random();
    private final int mongoPort = Jvm.freePort();
    private final Http commands = new Http(Jvm.freePort());
    private final Http queries = new Http(Jvm.freePort());

    @Test
    void whatOneServiceRecordsTheOtherShowsAlsoAfterAKillOfEither() throws IOException {
        try (Jvm mongo = Jvm.start(directory, MongoServerProcess.class, Integer.toString(mongoPort))
                .untilSaid(MongoServerProcess.READY)) {
            List<JsonNode> answers = record();
            try (Jvm again = queryService()) {
                assertThat(C1.answers(queries, YEAR)).isEqualTo(answers);
                assertThat(again.words()).doesNotContain("सुनीता", "9876500047");
            }
            try (Jvm check = Jvm.start(directory, StandaloneApplication.class, "check", mongoAt("sakshi"))) {
                assertThat(check.exitCode()).as(check.words()).isZero();
            }
            assertThat(mongo.words()).doesNotContain("सुनीता");
        }
    }

    /** Records the case, the command service dying on the way, and reads it; both services are gone afterwards. */
    private List<JsonNode> record() throws IOException {
        List<JsonNode> steps = script();
        int half = steps.size() / 2;
        try (Jvm queryService = queryService()) {
            try (Jvm dies = commandService()) {
                for (int step = 0; step < half; step++) {
                    give(step, steps.get(step));
                }
                assertThat(dies.words()).doesNotContain("सुनीता");
            }
            try (Jvm goesOn = commandService()) {
                Answer repeated = give(half - 1, steps.get(half - 1));
                for (int step = half; step < steps.size() - 1; step++) {
                    give(step, steps.get(step));
                }
                Answer last = give(steps.size() - 1, steps.get(steps.size() - 1));

                assertThat(position(repeated)).isLessThan(position(last));
                assertThat(C1.events(seenFrom(position(last)))).endsWith("ComplaintClosed");
                assertThat(goesOn.words()).doesNotContain("सुनीता");
            }
            List<JsonNode> answers = C1.answers(queries, YEAR);
            C1.assertWhole(answers);
            assertThat(queryService.words()).doesNotContain("सुनीता");
            return answers;
        }
    }

    private JsonNode seenFrom(long position) throws IOException {
        Answer history = queries.get("/api/cases/" + C1.CASE + "/history?atLeast=" + position, "o-1008");
        assertThat(history.status()).isEqualTo(200);
        return history.body();
    }

    private static long position(Answer answer) {
        return answer.body().get("position").longValue();
    }

    private Answer give(int number, JsonNode step) throws IOException {
        Answer answer = commands.commandAt(
                step.get("at").stringValue(),
                step.get("command").stringValue(),
                step.get("by").stringValue(),
                new UUID(0xC1, number),
                step.get("body"));
        assertThat(answer.status())
                .as(step.get("command") + " " + answer.body().path("rule"))
                .isEqualTo(200);
        return answer;
    }

    private static List<JsonNode> script() throws IOException {
        try (InputStream script = Objects.requireNonNull(ApartStory.class.getResourceAsStream(SCRIPT))) {
            return Http.JSON.readTree(script).get("steps").valueStream().toList();
        }
    }

    private Jvm commandService() {
        return start(
                        CommandServiceInStoryTime.class,
                        commands,
                        "--sakshi.readmodels.mongodb-uri=" + mongoAt("sakshi_schedule"))
                .untilReady(commands);
    }

    private Jvm queryService() {
        return start(
                        QueryServiceApplication.class,
                        queries,
                        "--sakshi.readmodels.mongodb-uri=" + mongoAt("sakshi_read"),
                        "--sakshi.access.mongodb-uri=" + mongoAt("sakshi_access"))
                .untilReady(queries);
    }

    private Jvm start(Class<?> service, Http door, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--server.port=" + door.port());
        arguments.add("--sakshi.ledger.single-server=true");
        arguments.add("--sakshi.ledger.mongodb-uri=" + mongoAt("sakshi"));
        arguments.add("--sakshi.keys.mongodb-uri=" + mongoAt("sakshi_keys"));
        arguments.add("--sakshi.keys.master-key=" + masterKey);
        return Jvm.start(directory, service, arguments.toArray(String[]::new));
    }

    private String mongoAt(String database) {
        return "mongodb://127.0.0.1:" + mongoPort + "/" + database;
    }
}
