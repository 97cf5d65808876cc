package in.sakshi.query.door;

import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Pendency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is pending, asked through the door; of the case C1 the disposal is open from 6 October to 3 November 2025. */
@DoorTest
class PendencyAnswersTest {

    private static final String SARYUPUR = "/UP/EAST/DVG/SRY";

    @LocalServerPort
    int port;

    @Test
    void whatIsPendingIsCountedByItsKindAlsoWhereThereIsNone() {
        JsonNode board = board("unit=" + SARYUPUR + "&asOf=" + at("08.10.2025 10:00"));

        assertThat(board.path("rows")).hasSize(Pendency.values().length);
        assertThat(row(board, "P19").at("/count/pending").intValue()).isEqualTo(1);
        assertThat(row(board, "P19").path("label").stringValue()).startsWith("Disposal");
        assertThat(row(board, "P01").at("/count/pending").intValue()).isZero();
        assertThat(board.at("/total/pending").intValue()).isEqualTo(1);
        assertThat(board.at("/total/overdue").intValue()).isZero();
        assertThat(board.at("/total/byAge/0").intValue()).isEqualTo(1);
        assertThat(board.path("ages")).hasSize(7);
    }

    @Test
    void aDayIsLookedAtByWhatWasRecordedThenOrByWhatIsKnownToday() {
        String beforeItWasEntered = "unit=" + SARYUPUR + "&asOf=" + at("06.10.2025 11:15");

        assertThat(board(beforeItWasEntered).at("/total/pending").intValue()).isZero();
        assertThat(board(beforeItWasEntered + "&reading=RECORDED")
                        .at("/total/pending")
                        .intValue())
                .isZero();
        assertThat(board(beforeItWasEntered + "&reading=KNOWN")
                        .at("/total/pending")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void everyUnitBelowHasItsRow() {
        JsonNode district = board("by=UNIT&unit=/UP/EAST/DVG&asOf=" + at("08.10.2025 10:00"));

        assertThat(labels(district)).containsExactly("Saryupur", "Neemnagar");
        assertThat(district.at("/rows/0/count/pending").intValue()).isEqualTo(1);
        assertThat(district.at("/rows/1/count/pending").intValue()).isZero();
    }

    @Test
    void aKindOfAUnitBelowHasARowWhereSomethingIsPending() {
        JsonNode range = board("by=UNIT_AND_KIND&unit=/UP/EAST/DVG&asOf=" + at("08.10.2025 10:00"));

        assertThat(range.path("rows")).hasSize(1);
        assertThat(range.at("/rows/0/key").stringValue()).isEqualTo(SARYUPUR + "#P19");
        assertThat(range.at("/rows/0/label").stringValue()).startsWith("Saryupur, Disposal");
        assertThat(range.at("/rows/0/count/pending").intValue()).isEqualTo(1);
    }

    /** Received on 6 October at 11:10 and entered at 11:22; disposed of on 3 November. */
    @Test
    void dayByDayItIsWhatTheBoardOfEachDaySays() {
        JsonNode trend = trend("unit=" + SARYUPUR + "&days=31&asOf=" + at("04.11.2025 10:00"));

        assertThat(trend.path("days")).hasSize(31);
        assertThat(day(trend, "2025-10-05").path("pending").intValue()).isZero();
        for (String each : List.of("06", "07", "12", "31")) {
            JsonNode board = board("unit=" + SARYUPUR + "&asOf=" + at(each + ".10.2025 23:59"));
            JsonNode day = day(trend, "2025-10-" + each);
            assertThat(day.path("pending")).as(each).isEqualTo(board.at("/total/pending"));
            assertThat(day.path("overdue")).as(each).isEqualTo(board.at("/total/overdue"));
        }
        assertThat(day(trend, "2025-10-08").path("pending").intValue()).isPositive();
    }

    @Test
    void theLastDayIsAsItIsAtThatMoment() {
        JsonNode trend = trend("unit=" + SARYUPUR + "&days=1&asOf=" + at("06.10.2025 11:15"));

        assertThat(trend.path("days")).hasSize(1);
        assertThat(trend.at("/days/0/pending").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "93", "-1"})
    void soManyDaysAreNotLookedBackOver(int days) {
        assertThat(new Door(port)
                        .ask("/api/pendency/trend?days=" + days)
                        .assertProblem(400, "bad-question")
                        .wrongFields())
                .containsExactly("days: OUT_OF_RANGE");
    }

    private JsonNode trend(String question) {
        Reply reply = new Door(port).ask("/api/pendency/trend?" + question);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private static JsonNode day(JsonNode trend, String day) {
        return trend.path("days")
                .valueStream()
                .filter(each -> each.path("day").stringValue().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverHasSomethingToDoHasARow() {
        JsonNode before = board("by=OWNER&asOf=" + at("06.10.2025 11:23"));
        JsonNode after = board("by=OWNER&asOf=" + at("08.10.2025 10:00"));

        assertThat(labels(before)).anySatisfy(label -> assertThat(label).contains("Ramgarhi"));
        assertThat(labels(after))
                .singleElement()
                .satisfies(label -> assertThat(label).contains("Aarti Singh"));
    }

    @Test
    void withoutAUnitItIsTheOneInWhichTheOfficerServes() {
        Door door = new Door(port);
        Reply board = door.send(door.as(Door.IN_CHARGE, "/api/pendency?asOf=" + at("08.10.2025 10:00")));
        assertThat(board.json().path("unit").stringValue()).isEqualTo("/UP/EAST/DVG/SRY/C1/RMG");
    }

    @Test
    void theDeskReadsHindi() {
        JsonNode board = new Door(port)
                .askInHindi("/api/pendency?asOf=" + at("08.10.2025 10:00"))
                .json();

        assertThat(row(board, "P19").path("label").stringValue()).startsWith("निस्तारण");
    }

    @Test
    void theDutiesThemselvesAreListedAsTheyStoodThen() {
        Reply list = ask("/api/obligations?unit=" + SARYUPUR + "&asOf=" + at("20.10.2025 10:00"));

        assertThat(list.json().path("total").intValue()).isEqualTo(2);
        assertThat(list.column("number")).containsOnly("MHD-0001/2025");
        assertThat(list.column("due")).containsExactly("05.11.2025 23:59", "12.11.2025 23:59");
        assertThat(list.column("age")).containsExactly("14", "7");
        assertThat(list.column("rule")).startsWith("D-83");
        assertThat(ask("/api/obligations?asOf=" + at("08.10.2025 10:00")).column("due"))
                .containsExactly("16.10.2025 23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=P19, 1",
        "kind=P01, 0",
        "owner=o-1002, 2",
        "owner=o-1001, 0",
        "dueUntil=2025-11-05, 1",
        "dueUntil=2025-11-04, 0"
    })
    void aListCanBeNarrowed(String by, int found) {
        assertThat(ask("/api/obligations?asOf=" + at("20.10.2025 10:00") + "&" + by)
                        .json()
                        .path("total")
                        .intValue())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/pendency?asOf=2126-01-01T00:00:00Z, asOf: IN_THE_FUTURE",
        "/api/pendency?reading=recorded, reading: NOT_A_CODE",
        "/api/pendency?by=owner, by: NOT_A_CODE",
        "/api/obligations?kind=P99, kind: NOT_A_CODE",
        "/api/obligations?dueUntil=tomorrow, dueUntil: NOT_A_DATE"
    })
    void whatIsWrongInAQuestionIsNamed(String question, String wrong) {
        assertThat(ask(question).assertProblem(400, "bad-question").wrongFields())
                .containsExactly(wrong);
    }

    @Test
    void aUnitThatIsNotThereIsSaid() {
        ask("/api/pendency?unit=/UP/EAST/NOWHERE").assertProblem(404, "unknown-unit");
    }

    private JsonNode board(String parameters) {
        return ask("/api/pendency?" + parameters).json();
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }

    private static JsonNode row(JsonNode board, String key) {
        return board.path("rows")
                .valueStream()
                .filter(row -> row.path("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(JsonNode board) {
        return board.path("rows")
                .valueStream()
                .map(row -> row.path("label").stringValue())
                .toList();
    }
}
