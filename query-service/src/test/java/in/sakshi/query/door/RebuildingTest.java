package in.sakshi.query.door;

import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.MHW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.register.referral.ReferralBooks;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.RandomCases;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.testing.TwoStations;
import in.sakshi.query.timeline.Timelines;
import in.sakshi.shelf.wiring.Rebuilding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a register says can be said again from the ledger alone. */
@DoorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildingTest {

    private static final long SEED = 20260202;
    private static final int CASES = 12;

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    ReadUp readUp;

    private List<String> cases = List.of();
    private Map<String, String> before = Map.of();

    @BeforeEach
    void muchIsRecorded() {
        if (cases.isEmpty()) {
            List<Act> acts = RandomCases.acts(SEED, clock.instant(), CASES, HRP, MHW);
            scribe.record(acts);
            cases = Stream.of(acts, TwoStations.acts())
                    .flatMap(List::stream)
                    .flatMap(act -> act.facts().stream())
                    .filter(ComplaintEvent.class::isInstance)
                    .map(fact -> ((ComplaintEvent) fact).complaintId().toString())
                    .distinct()
                    .toList();
            readUp.await();
            before = answers(groups().flatMap(this::questions).toList());
        }
    }

    static Stream<String> groups() {
        return ReadUp.GROUPS.stream().filter(group -> !group.equals(Confidence.GROUP));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aRegisterThatIsWrittenAnewSaysWhatItSaidAndTheOthersGoOn(String group) {
        List<String> others = groups().filter(other -> !other.equals(group))
                .flatMap(other -> questions(other).limit(1))
                .toList();

        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            rebuilding.rebuild(group);
            readUp.await(group);
        });
        do {
            assertThat(before).containsAllEntriesOf(answers(others));
        } while (!written.isDone());
        written.join();

        assertThat(answers(List.copyOf(before.keySet()))).isEqualTo(before);
    }

    /** Nobody is shown what they may perhaps not see; so long nothing of a case is shown at all. */
    @Test
    void whileItIsWrittenAnewHowCloselyCasesAreGuardedNoneIsShownOtherwiseThanBefore() {
        List<String> questions = List.copyOf(before.keySet());

        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            rebuilding.rebuild(Confidence.GROUP);
            readUp.await(Confidence.GROUP);
        });
        do {
            questions.forEach(question -> {
                Reply reply = new Door(port).ask(question);
                assertThat(reply.status()).as(question).isIn(200, 503);
                if (reply.status() == 200) {
                    assertThat(withoutPosition(reply)).isEqualTo(before.get(question));
                }
            });
        } while (!written.isDone());
        written.join();

        assertThat(answers(questions)).isEqualTo(before);
    }

    @Test
    void whatIsComparedIsNotEmpty() {
        assertThat(cases).hasSizeGreaterThan(CASES);
        assertThat(answer("/api/registers/help-desk?station=HRP&year=2026")).contains("\"total\":" + CASES / 2);
        assertThat(answer("/api/registers/referrals?station=MHW")).contains("\"agency\"");
        assertThat(answer("/api/audit?station=HRP")).contains("EntryCorrected");
    }

    @Test
    void aGroupThatThereIsNotIsNotRebuilt() {
        assertThatThrownBy(() -> rebuilding.rebuild("beat-register"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'beat-register'")
                .hasMessageContaining(Timelines.GROUP);
    }

    private Stream<String> questions(String group) {
        return switch (group) {
            case CaseCards.GROUP -> cases.stream().map(id -> "/api/cases/" + id);
            case Timelines.GROUP -> cases.stream().map(id -> "/api/cases/" + id + "/history");
            case HelpDeskBooks.GROUP ->
                stations()
                        .flatMap(station -> Stream.of("year=2025", "year=2026", "from=2025-01-01&to=2026-12-31")
                                .map(when -> "/api/registers/help-desk?station=" + station + "&" + when));
            case ReferralBooks.GROUP ->
                stations().map(station -> "/api/registers/referrals?size=500&station=" + station);
            case AuditBooks.GROUP ->
                Stream.concat(
                        stations().map(station -> "/api/audit?size=500&station=" + station),
                        Stream.of("o-1001", "o-1002").map(officer -> "/api/audit?size=500&officer=" + officer));
            case DutyBooks.GROUP -> Stream.of("/api/obligations?unit=/UP&size=500", "/api/pendency?unit=/UP&by=OWNER");
            case ReportBooks.GROUP ->
                Stream.of(
                        "/api/notices?unit=/UP&size=500",
                        "/api/work?unit=/UP",
                        "/api/work?unit=/UP&by=OFFICER",
                        "/api/daily-list?station=HRP&size=500",
                        "/api/counts?unit=/UP&size=500",
                        "/api/counts/cases?unit=/UP&line=DISPOSED&size=500",
                        "/api/fortnight?unit=/UP&on=2026-02-01");
            case StationBooks.GROUP ->
                stations()
                        .flatMap(station -> Stream.of("counselling", "firs", "preventive", "feedback", "follow-ups")
                                .flatMap(book -> Stream.of("year=2025", "year=2026", "from=2025-01-01&to=2026-12-31")
                                        .map(when -> "/api/registers/" + book + "?size=500&station=" + station + "&"
                                                + when)));
            default -> throw new IllegalArgumentException(group);
        };
    }

    private static Stream<String> stations() {
        return Stream.of("RMG", "BLG", "HRP", "MHW");
    }

    private Map<String, String> answers(List<String> questions) {
        return questions.stream().collect(Collectors.toMap(Function.identity(), this::answer));
    }

    /** All of the answer but up to where it is true. */
    private String answer(String question) {
        Reply reply = new Door(port).ask(question);
        assertThat(reply.status()).as(question).isEqualTo(200);
        return withoutPosition(reply);
    }

    private static String withoutPosition(Reply reply) {
        return reply.body().replaceFirst("\"upTo\":[0-9]+", "");
    }
}
