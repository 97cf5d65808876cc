package in.sakshi.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import in.sakshi.ledger.Commit;
import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the README's Run line gives: the worked cases, there again after a power cut. */
class DemoStory {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final int STEPS = Stream.of("C1", "C3", "C4")
            .mapToInt(name -> Script.of(name).steps().size())
            .sum();

    /** So late a step of the cases is entered at most. */
    private static final Duration LATEST_ENTRY = Duration.ofMinutes(15);

    /** What the README shows of an answer and what is the same each time. */
    private static final Pattern SHOWN = Pattern.compile(
            "\"(?:type|rule|guard|field|title|detail|book|obligation|post|officer|station|state|what|owner)\":\"[^\"]+\"");

    private static final Pattern LOGIN = Pattern.compile("\\$SAKSHI login\\).*?(o-\\d+)");
    private static final Pattern CODE = Pattern.compile("enter ([A-Z]{4}-[A-Z]{4})");

    @TempDir
    Path data;

    @Test
    void theDemoCasesAreRecordedOnceAndAreThereAgainAfterAKill() throws IOException {
        int port = Jvm.freePort();
        Http http = new Http(port);
        LocalDate yesterday = LocalDate.now(KOLKATA).minusDays(1);
        List<JsonNode> answers;
        int year;
        try (Jvm first = start(port, "--sakshi.demo=true").untilSaid("Its history")) {
            year = year(first.words());
            first.untilReady(http);
            answers = C1.answers(http, year);
            C1.assertWhole(answers);
            assertThat(http.text("/actuator/prometheus")).contains(metersInTheDocs());
            assertThat(first.words())
                    .contains("http://localhost:" + port + "/api/cases/" + C1.CASE + "/history", ledger().toString());
        }
        Recorded all = recorded();
        List<Commit> recorded = all.commits();
        assertThat(recorded)
                .filteredOn(commit -> !commit.actor().officer().equals("system"))
                .hasSize(STEPS);
        assertThat(recorded)
                .filteredOn(commit -> commit.actor().officer().equals("system"))
                .isNotEmpty()
                .allSatisfy(commit -> assertToldInTime(all, commit));
        assertThat(LocalDate.ofInstant(recorded.get(recorded.size() - 1).recordedAt(), KOLKATA))
                .isBetween(yesterday, yesterday.plusDays(1));

        try (Jvm second =
                start(port, "--sakshi.demo=true").untilSaid("Its history").untilReady(http)) {
            assertThat(C1.answers(http, year)).isEqualTo(answers);
            assertThat(second.words()).contains(recorded.size() + " commits").doesNotContain("Exception");
        }
        assertThat(recorded()).isEqualTo(all);
        try (Jvm check = Jvm.start(data, StandaloneApplication.class, "check", ledger().toString())) {
            assertThat(check.exitCode()).as(check.words()).isZero();
        }
    }

    @Test
    void theCaseThatTheReadmeWalksThroughIsAnsweredAsItSays() throws Exception {
        int port = Jvm.freePort();
        String readme = Files.readString(Path.of("..", "README.md"));
        String walk =
                readme.substring(readme.indexOf("## One case, walked through"), readme.indexOf("Has anybody changed"));
        assumeTrue(Shell.isThere(), "the README's walk is for a shell with curl (expected: bash and curl on the path)");

        String answers;
        URI issuer = URI.create("http://localhost:" + port);
        try (Jvm demo = start(
                        port,
                        "--sakshi.demo=true",
                        "--sakshi.identity.issuer=" + issuer,
                        "--sakshi.issuer.directory=" + data.resolve("keys"))
                .untilSaid("Its history")) {
            List<String> officers =
                    LOGIN.matcher(walk).results().map(login -> login.group(1)).toList();
            String lines = blocks(walk)
                    .replace(
                            "java -jar standalone/target/standalone-0.1.0-SNAPSHOT-exec.jar",
                            "java -cp " + System.getProperty("java.class.path") + " "
                                    + StandaloneApplication.class.getName())
                    .replace("$SAKSHI login", "$SAKSHI login " + issuer)
                    .replace("localhost:8080", "localhost:" + port);
            answers = Shell.run(lines, data, words -> letIn(officers, words, issuer));
            assertThat(demo.words()).doesNotContain("Exception");
        }

        List<String> shown =
                SHOWN.matcher(walk).results().map(MatchResult::group).toList();
        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(answers).containsSubsequence(shown);
    }

    /** What the reader does in the browser each time that the terminal shows a code. */
    private static void letIn(List<String> officers, String words, URI issuer) throws IOException {
        List<String> codes =
                CODE.matcher(words).results().map(code -> code.group(1)).toList();
        String officer = officers.get(codes.size() - 1);
        Visitor visitor = new Visitor(issuer);
        visitor.logIn(officer, "sakshi-demo");
        visitor.sayYes(codes.get(codes.size() - 1));
    }

    private static String blocks(String text) {
        String[] parts = text.split("```\n", -1);
        return IntStream.range(0, parts.length)
                .filter(number -> number % 2 == 1)
                .mapToObj(number -> parts[number])
                .collect(joining());
    }

    @Test
    void nobodyReadsWithoutSayingWhoAndADemoIsNotMixedWithWhatIsReal() throws IOException {
        int port = Jvm.freePort();
        Http http = new Http(port);
        try (Jvm live = start(port).untilReady(http)) {
            assertThat(http.get("/api/registers/referrals?station=RMG", "").status())
                    .isEqualTo(401);
            assertThat(live.words()).doesNotContain("Exception");
        }
        try (Jvm demo = start(port, "--sakshi.demo=true")) {
            assertThat(demo.exitCode()).isEqualTo(1);
            assertThat(demo.words()).contains("expected: for the demo, an empty data directory");
        }
        assertThat(recorded().commits()).isEmpty();
    }

    /** What the service told by itself was told when it was to be, or when the step was entered that came after that. */
    private static void assertToldInTime(Recorded recorded, Commit commit) {
        assertThat(commit.events()).allSatisfy(event -> {
            assertThat(event.type()).isIn("ObligationBreached", "NoticeSent");
            assertThat(Instant.parse(recorded.fact(event).at("/happened/at").stringValue()))
                    .isBetween(commit.recordedAt().minus(LATEST_ENTRY), commit.recordedAt());
        });
    }

    private Path ledger() {
        return data.resolve("data/ledger");
    }

    private Recorded recorded() {
        return Recorded.in(data.resolve("data"));
    }

    private static List<String> metersInTheDocs() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "operating.md"));
        List<String> meters = Pattern.compile("`(sakshi_\\w+)")
                .matcher(docs)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(meters).hasSizeGreaterThan(5);
        return meters;
    }

    private static int year(String words) {
        var printed = Pattern.compile("help-desk\\?station=RMG&year=(\\d{4})").matcher(words);
        assertThat(printed.find()).as(words).isTrue();
        return Integer.parseInt(printed.group(1));
    }

    private Jvm start(int port, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "--sakshi.data=" + data.resolve("data");
        arguments[1] = "--server.port=" + port;
        // The district has a story of its own.
        arguments[2] = "--sakshi.demo-complaints=0";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Jvm.start(data, StandaloneApplication.class, arguments);
    }
}
