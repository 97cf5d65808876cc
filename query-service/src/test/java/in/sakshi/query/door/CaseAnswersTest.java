package in.sakshi.query.door;

import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.fact.Fact;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DoorTest
class CaseAnswersTest {

    private static final String CASE = "/api/cases/" + C1.CASE;

    private final List<Act> acts = C1.acts(1);

    @LocalServerPort
    int port;

    @Test
    void theCardSaysWhereTheCaseStands() {
        Reply reply = ask(CASE);

        JsonNode card = reply.json();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(card.at("/card/id").stringValue()).isEqualTo(C1.CASE.toString());
        assertThat(card.at("/card/state").stringValue()).isEqualTo("CLOSED");
        assertThat(card.at("/card/disposed/type").stringValue()).isEqualTo("REUNITED");
        assertThat(card.path("number").stringValue()).isEqualTo("MHD-0001/2025");
        assertThat(card.path("station").stringValue()).isEqualTo("Ramgarhi");
        assertThat(card.path("officer").stringValue()).contains("Aarti Singh");
        assertThat(card.path("duties")).isEmpty();
        assertThat(card.path("upTo").longValue()).isNotNegative();
    }

    @Test
    void theDeskReadsHindi() {
        Reply reply = new Door(port).askInHindi(CASE);

        assertThat(reply.json().path("station").stringValue()).isEqualTo("रामगढ़ी");
        assertThat(reply.json().path("officer").stringValue()).contains("आरती सिंह");
    }

    @Test
    void theHistoryHasEveryEventWithBothTimes() {
        List<String> events = typesOf(acts);

        Reply reply = ask(CASE + "/history");

        assertThat(reply.lines("/type")).isEqualTo(events);
        assertThat(reply.json().path("total").intValue()).isEqualTo(events.size());
        assertThat(reply.column("happened").get(0)).isEqualTo("06.10.2025 11:10");
        assertThat(reply.column("recorded").get(0)).isEqualTo("06.10.2025 11:22");
        assertThat(reply.lines("/happenedAt").get(0)).isEqualTo("2025-10-06T05:40:00Z");
        assertThat(reply.lines("/recordedAt").get(0)).isEqualTo("2025-10-06T05:52:00Z");
        assertThat(reply.column("delayReason")).contains("मोबाइल बन्द था");
    }

    /** The seventh act happened at 12:00 on 7 October and was recorded at 12:05. */
    @Test
    void theHistoryAsOfAMomentHoldsWhatWasRecordedUntilThen() {
        Instant recorded = at("07.10.2025 12:05");

        assertThat(asOf(recorded).lines("/type")).isEqualTo(typesOf(acts.subList(0, 7)));
        assertThat(asOf(recorded.minusMillis(1)).lines("/type")).isEqualTo(typesOf(acts.subList(0, 6)));
        assertThat(asOf(recorded).json().path("asOf").stringValue()).isEqualTo(recorded.toString());
    }

    @Test
    void beforeItWasRecordedACaseHasAnEmptyHistory() {
        Reply reply = asOf(at("06.10.2025 11:15"));

        assertThat(reply.lines("/type")).isEmpty();
        assertThat(reply.json().path("total").intValue()).isZero();
    }

    /** The assessment was made at 12:00 on 7 October and recorded at 12:05. */
    @Test
    void theCardAsOfAMomentIsWhatCouldBeSeenThenOrWhatIsKnownOfItNow() {
        Instant between = at("07.10.2025 12:02");

        assertThat(card(between, "RECORDED").at("/card/counts").has("AssessmentRecorded"))
                .isFalse();
        assertThat(card(between, "KNOWN").at("/card/counts/AssessmentRecorded").intValue())
                .isEqualTo(1);
        assertThat(card(at("07.10.2025 12:05"), "RECORDED")
                        .at("/card/counts/AssessmentRecorded")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void onTheCardOfAPastMomentIsWhatWasDueThen() {
        JsonNode card = card(at("06.10.2025 11:30"), "RECORDED");

        assertThat(card.at("/card/state").stringValue()).isEqualTo("RECEIVED");
        assertThat(card.at("/duties"))
                .isNotEmpty()
                .allSatisfy(
                        duty -> assertThat(duty.path("overdue").booleanValue()).isFalse());
        assertThat(card(at("02.02.2026 10:00"), "RECORDED").path("card"))
                .isEqualTo(ask(CASE).json().path("card"));
    }

    @Test
    void beforeItWasRecordedThereIsNoCard() {
        assertThat(ask(CASE + "?asOf=" + at("06.10.2025 11:15")).status()).isEqualTo(404);
    }

    private JsonNode card(Instant moment, String reading) {
        return ask(CASE + "?asOf=" + moment + "&reading=" + reading).json();
    }

    @Test
    void nobodyKnowsTheFuture() {
        Reply reply = asOf(at("03.02.2126 10:00"));

        assertThat(reply.assertProblem(400, "bad-question").wrongFields()).containsExactly("asOf: IN_THE_FUTURE");
    }

    private Reply asOf(Instant moment) {
        return ask(CASE + "/history?asOf=" + moment);
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }

    private static List<String> typesOf(List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(CaseEvent.class::isInstance)
                .map(Fact::getClass)
                .map(Class::getSimpleName)
                .toList();
    }
}
