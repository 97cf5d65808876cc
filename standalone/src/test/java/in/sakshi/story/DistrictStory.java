package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.desk.permission.Topic;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Half a year of the invented district, loaded through the real parts: lawful, whole, and what is pending adds up on any day. */
class DistrictStory {

    private static final int COMPLAINTS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** So much of the ledger that the load has begun, and so little that it is far from its end. */
    private static final long BEGUN = 100_000;

    private static final Pattern OUTCOME = Pattern.compile("sakshi_commands_seconds_count\\{.*outcome=\"(\\w+)\"");
    private static final Set<String> ENDS =
            Set.of("ObligationMet", "ObligationMetLate", "ObligationWaived", "ObligationHandedOn");

    /** Answers for the whole state. */
    private static final String HEADQUARTERS = "o-1033";

    private static final String STATE = "%2FUP";
    private static final String ADMINISTRATOR = "o-1043";

    /** What is sought or opened stands in no address; who one is oneself is asked without more. */
    private static final Set<String> WITHOUT_PARAMETERS = Set.of("/api/searches", "/api/openings", "/api/me");

    @TempDir
    Path data;

    @Test
    void aHalfYearOfTheDistrictIsLawfulAndItsBooksAddUp() throws IOException {
        int port = Jvm.freePort();
        Http http = new Http(port);
        try (Jvm cutShort = start(port).untilSaid("is being loaded")) {
            await().atMost(PATIENCE).until(() -> sizeOfLedger() > BEGUN);
            assertThat(cutShort.words()).doesNotContain("Loaded");
        }
        Map<Instant, Long> boards;
        try (Jvm demo = start(port).untilSaid("Its history").untilReady(http)) {
            assertThat(demo.words()).contains("Loaded").contains(COMPLAINTS + " complaints at 25 stations");
            assertThat(OUTCOME.matcher(http.text("/actuator/prometheus"))
                            .results()
                            .map(found -> found.group(1)))
                    .as("outcomes of the commands: none is refused, and none is without effect")
                    .isNotEmpty()
                    .containsOnly("recorded");
            boards = boards(http);
            assertTheTrendIsWhatTheBoardsWere(http);
            assertWhatMayBeDoneNextCanBeAskedInEveryCase(http);
            assertNoQuestionThatIsWrongIsAFaultOfOurs(http);
        }
        Recorded recorded = Recorded.in(data.resolve("data"));
        List<Commit> commits = recorded.commits();
        assertThat(types(commits)).contains(mix());
        assertSerialsWithoutGaps(recorded);
        boards.forEach((day, pending) -> assertThat(pending)
                .as("pending on %s, against a fresh fold of the ledger", day)
                .isEqualTo(pendingByFold(recorded, day)));
        assertThat(boards.values()).anySatisfy(pending -> assertThat(pending).isGreaterThan(10));
    }

    private static String[] mix() {
        return ("ComplaintReceived ReceiptIssued GdEntryMade EntryCorrected CategorySet ComplaintAssigned"
                        + " ComplainantContacted AssessmentRecorded CounsellingSessionHeld CounsellingNotApplicable ReferralMade"
                        + " ReferralAcknowledged ReferralOutcomeRecorded ComplaintTransferred TransferAccepted DirectionIssued"
                        + " DirectionComplied FirRegistered FirLinked IoAssigned MedicalExaminationSent MedicalReportReceived"
                        + " StatementRecorded ChildStatementRecorded MagistrateStatementRecorded CommitteeReported"
                        + " SpecialCourtReported VictimRecovered InvestigationConcluded PreventiveActionTaken DetainedU170"
                        + " ProducedBeforeMagistrate DisposalProposed DisposalRejected DisposalApproved ComplaintReopened"
                        + " FeedbackTaken FeedbackUnreachable FollowUpDone ObligationWaived ObligationMet ObligationMetLate"
                        + " ObligationBreached NoticeSent ComplaintClosed")
                .split(" ");
    }

    private static Set<String> types(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .map(CommittedEvent::type)
                .collect(Collectors.toSet());
    }

    private static void assertSerialsWithoutGaps(Recorded recorded) throws IOException {
        Map<String, List<Integer>> given = new HashMap<>();
        for (CommittedEvent event : events(recorded.commits())) {
            if (event.type().equals("SerialGiven")) {
                JsonNode fact = recorded.fact(event);
                given.computeIfAbsent(fact.get("registerId").toString(), book -> new ArrayList<>())
                        .add(fact.get("serial").intValue());
            }
        }
        assertThat(given)
                .isNotEmpty()
                .allSatisfy((book, serials) -> assertThat(serials)
                        .as(book)
                        .isEqualTo(
                                IntStream.rangeClosed(1, serials.size()).boxed().toList()));
    }

    private static List<CommittedEvent> events(List<Commit> commits) {
        return commits.stream().flatMap(commit -> commit.events().stream()).toList();
    }

    /** What is pending in the whole state, on days of the half-year. */
    private static Map<Instant, Long> boards(Http http) throws IOException {
        Map<Instant, Long> boards = new LinkedHashMap<>();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int days : List.of(170, 120, 75, 30, 2)) {
            Instant day = now.minus(Duration.ofDays(days));
            JsonNode board = http.get(
                            "/api/pendency?unit=" + URLEncoder.encode("/UP", StandardCharsets.UTF_8) + "&asOf=" + day,
                            HEADQUARTERS)
                    .body();
            boards.put(day, board.at("/total/pending").longValue());
        }
        return boards;
    }

    private static void assertTheTrendIsWhatTheBoardsWere(Http http) throws IOException {
        JsonNode days = http.get("/api/pendency/trend?days=30&unit=" + STATE, HEADQUARTERS)
                .body()
                .path("days");
        assertThat(days.size()).isEqualTo(30);
        for (int day : List.of(0, 7, 14, 21, 28)) {
            LocalDate date = LocalDate.parse(days.get(day).path("day").stringValue());
            JsonNode board = http.get(
                            "/api/pendency?unit=" + STATE + "&reading=RECORDED&asOf=" + Kolkata.endOf(date),
                            HEADQUARTERS)
                    .body();
            for (String count : List.of("pending", "overdue")) {
                assertThat(days.get(day).path(count).longValue())
                        .as("%s at the end of %s", count, date)
                        .isEqualTo(board.path("total").path(count).longValue());
            }
        }
    }

    /** By everybody at the station and above it, whatever has happened in the case. */
    private static void assertWhatMayBeDoneNextCanBeAskedInEveryCase(Http http) throws IOException {
        Set<String> asked = new HashSet<>();
        Set<String> offered = new HashSet<>();
        for (Team team : District.teams()) {
            List<String> officers = List.of(
                    team.desk(),
                    team.inCharge(),
                    team.inquirer(),
                    team.investigator(),
                    team.sho(),
                    team.circleOfficer());
            for (String about : cases(http, team)) {
                for (String officer : officers) {
                    Http.Answer answer = http.get("/api/commands?case=" + about, officer);
                    assertThat(answer.status())
                            .as("%s as %s: %s", about, officer, answer.body())
                            .isEqualTo(200);
                    answer.body().path("steps").forEach(step -> {
                        if (step.path("refused").isNull()
                                || step.path("refused").isMissingNode()) {
                            offered.add(step.path("command").stringValue());
                        }
                    });
                    asked.add(about);
                }
            }
        }
        assertThat(asked.stream().filter(about -> !about.contains("fir-") && !about.contains("prev-")))
                .hasSizeGreaterThanOrEqualTo(COMPLAINTS);
        assertThat(asked).anyMatch(about -> about.startsWith("fir-")).anyMatch(about -> about.startsWith("prev-"));
        assertThat(offered).contains("DoFollowUp", "ConcludeInvestigation", "AddSupervisionNote");
    }

    /** Both sides are in this process; each answers for its own doors. */
    private static void assertNoQuestionThatIsWrongIsAFaultOfOurs(Http http) throws IOException {
        Team team = District.teams().get(0);
        String hers = cases(http, team).iterator().next();
        Set<String> addresses = Stream.of(Topic.values())
                .map(Topic::address)
                .filter(address -> !WITHOUT_PARAMETERS.contains(address))
                .collect(Collectors.toSet());
        Set<String> saidToBeBad = new HashSet<>();
        for (String address : addresses) {
            String question = address.replace("{id}", hers) + (address.contains("?") ? "&" : "?") + "nonsense=1";
            for (String officer : List.of(team.inCharge(), District.SUPERVISOR, ADMINISTRATOR)) {
                Http.Answer answer = http.get(question, officer);
                assertThat(answer.status())
                        .as("%s: %s", question, answer.body())
                        .isIn(400, 403, 404);
                if (answer.body().path("fields").toString().contains("nonsense")) {
                    saidToBeBad.add(address);
                }
            }
        }
        assertThat(saidToBeBad).isEqualTo(addresses);
    }

    private static Set<String> cases(Http http, Team team) throws IOException {
        Set<String> cases = new TreeSet<>();
        for (Map.Entry<String, String> book :
                Map.of("help-desk", "", "firs", "fir-", "preventive", "prev-").entrySet()) {
            http.get(
                            "/api/registers/" + book.getKey() + "?size=500&from=2020-01-01&to=2099-12-31&station="
                                    + team.station(),
                            team.inCharge())
                    .body()
                    .path("rows")
                    .forEach(row -> Stream.of("caseId", "firId", "preventiveId", "id")
                            .map(name -> row.path("line").path(name).asString(""))
                            .filter(id -> !id.isEmpty())
                            .findFirst()
                            .ifPresent(id -> cases.add(id.startsWith(book.getValue()) ? id : book.getValue() + id)));
        }
        return cases;
    }

    private static long pendingByFold(Recorded recorded, Instant day) {
        Set<String> open = new HashSet<>();
        recorded.commits().stream()
                .filter(commit -> !commit.recordedAt().isAfter(day))
                .forEach(commit -> commit.events().forEach(event -> {
                    if (event.type().equals("ObligationOpened")) {
                        open.add(duty(recorded, event));
                    } else if (ENDS.contains(event.type())) {
                        open.remove(duty(recorded, event));
                    }
                }));
        return open.size();
    }

    private static String duty(Recorded recorded, CommittedEvent event) {
        JsonNode fact = recorded.fact(event);
        return fact.get("caseId") + " " + fact.get("obligation");
    }

    private long sizeOfLedger() throws IOException {
        try (var files = Files.walk(ledger())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private Path ledger() {
        return data.resolve("data/ledger");
    }

    private Jvm start(int port) {
        return Jvm.start(
                data,
                StandaloneApplication.class,
                "--sakshi.data=" + data.resolve("data"),
                "--server.port=" + port,
                "--sakshi.demo=true",
                "--sakshi.demo-complaints=" + COMPLAINTS);
    }
}
