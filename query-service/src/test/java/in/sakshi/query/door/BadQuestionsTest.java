package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.testing.C1;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class BadQuestionsTest {

    private static final String BOOK = "/api/registers/help-desk?station=RMG&year=2025";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registers/help-desk?station=RMG&year=2025&unit=x                | unit: UNKNOWN
            registers/help-desk?station=RMG&year=2025&year=2026             | year: TWICE
            registers/help-desk?station=RMG&year=this                       | year: NOT_A_NUMBER
            registers/help-desk?station=RMG&year=1999                       | year: OUT_OF_RANGE
            registers/help-desk?year=2025                                   | station: MISSING
            registers/help-desk?station=RMG                                 | year: MISSING_WITHOUT
            registers/help-desk?station=RMG&year=2025&from=2025-01-01&to=2025-01-31 | year: NOT_BESIDE
            registers/help-desk?station=RMG&from=2025-01-02&to=2025-01-01   | to: BEFORE
            registers/help-desk?station=RMG&from=2025-01-02                 | to: MISSING_BESIDE
            registers/help-desk?station=RMG&to=2025-01-02                   | from: MISSING_BESIDE
            registers/help-desk?station=RMG&from=2025-02-30&to=2025-03-01   | from: NOT_A_DATE
            registers/help-desk?station=rmg&year=2025                       | station: NOT_A_STATION
            registers/help-desk?station=RMG&year=2025&atLeast=1.5           | atLeast: NOT_A_NUMBER
            registers/help-desk?station=RMG&year=2025&size=2147483648       | size: NOT_A_NUMBER
            registers/referrals?station=RMG&agency=ppk                      | agency: NOT_A_CODE
            registers/referrals?station=RMG&asOf=2025-01-01T00:00:00Z       | asOf: UNKNOWN
            units?under=EAST                                                | under: NOT_A_UNIT
            units?unit=/UP                                                  | unit: UNKNOWN
            audit?officer=o_1                                               | officer: NOT_AN_OFFICER
            audit?case=47                                                   | case: NOT_A_CASE
            cases/47                                                        | id: NOT_A_CASE
            cases/00000000-0000-4000-8000-0000000000c1?page=1               | page: UNKNOWN
            cases/00000000-0000-4000-8000-0000000000c1/history?asOf=today   | asOf: NOT_A_MOMENT
            """)
    void aWrongParameterIsNamed(String question, String wrong) {
        assertThat(ask("/api/" + question).assertProblem(400, "bad-question").wrongFields())
                .containsExactly(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=-999999999-01-01&to=-999999999-01-02", "from=2025-01-01&to=%2B999999999-12-31"})
    void aPeriodThatNoCalendarOfTheDeskHoldsIsRefused(String period) {
        assertThat(ask("/api/registers/help-desk?station=RMG&" + period).status())
                .isEqualTo(400);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThat(ask("/api/registers/help-desk?station=?&year=x&colour=red&size=many")
                        .wrongFields())
                .containsExactlyInAnyOrder(
                        "colour: UNKNOWN", "station: NOT_A_STATION", "year: NOT_A_NUMBER", "size: NOT_A_NUMBER");
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheDeskOrInEnglish() {
        String question = "/api/registers/help-desk?station=RMG&year=x";

        Reply hindi = new Door(port).askInHindi(question).assertProblem(400, "bad-question");
        Reply english = ask(question).assertProblem(400, "bad-question");

        assertThat(hindi.header("Content-Language")).hasValue("hi");
        assertThat(hindi.json().at("/fields/0/expected").stringValue()).isEqualTo("पूर्ण संख्या होनी चाहिए");
        assertThat(english.header("Content-Language")).hasValue("en");
        assertThat(english.json().at("/fields/0/expected").stringValue()).isEqualTo("It must be a whole number");
    }

    @Test
    void digitsMayBeWrittenInDevanagari() {
        String year = URLEncoder.encode("२०२५", StandardCharsets.UTF_8);

        assertThat(ask("/api/registers/help-desk?station=RMG&year=" + year).column("serial"))
                .isEqualTo(ask(BOOK).column("serial"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registers/help-desk?station=XYZ&year=2025", "registers/referrals?station=XYZ"})
    void aStationThatIsNotOnTheListIsNone(String question) {
        assertThat(ask("/api/" + question)
                        .assertProblem(404, "unknown-station")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains("XYZ");
        ask("/api/audit?station=XYZ").assertProblem(404, "unknown-station");
    }

    @Test
    void aCaseThatNobodyRecordedIsNone() {
        UUID nobodys = UUID.fromString("00000000-0000-4000-8000-00000000dead");

        ask("/api/cases/" + nobodys).assertProblem(404, "unknown-case");
        ask("/api/cases/" + nobodys + "/history").assertProblem(404, "unknown-case");
        ask("/api/audit?case=" + nobodys).assertProblem(404, "unknown-case");
    }

    @Test
    void nothingIsPostedHere() {
        Door door = new Door(port);

        Reply reply = door.send(door.as(Door.IN_CHARGE, BOOK).POST(BodyPublishers.ofString("{}")));

        assertThat(reply.assertProblem(405, "method-not-allowed").header("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void anAnswerIsJsonOrNone() {
        Door door = new Door(port);

        door.send(door.as(Door.IN_CHARGE, BOOK).header("Accept", "text/plain")).assertProblem(406, "not-acceptable");
        door.send(door.as(Door.IN_CHARGE, BOOK + "&colour=red").header("Accept", "text/plain"))
                .assertProblem(400, "bad-question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/registers/nothing", "/api/cases", "/nothing", "/error", "/api/cases/a/b/c"})
    void whereNothingIsNothingIsFound(String address) {
        ask(address).assertProblem(404, "not-found");
    }

    /** A client of Java would not send these. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/%ZZ", "/api/cases/a b", "/api/cases/a%2Fb", "/api/registers/help-desk?station=%FF%ZZ"})
    void anAddressThatIsNoneIsAProblemToo(String address) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n" + "Authorization: "
                + Door.bearer("o-1001") + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json", "\"type\":\"urn:sakshi:problem:bad-")
                    .doesNotContain("<html");
        }
    }

    @Test
    void whatWasAskedIsRepeatedNeitherToTheCallerNorInTheLog(CapturedOutput output) {
        String name = URLEncoder.encode("सुनीता देवी", StandardCharsets.UTF_8);
        for (String place : new String[] {"station=%s", "station=RMG&year=%s", "station=RMG&year=2025&name=%s"}) {
            assertSaysNothingOfHer(ask("/api/registers/help-desk?" + place.formatted(name)));
            assertSaysNothingOfHer(ask("/api/registers/help-desk?" + place.formatted("9876543210")));
        }
        ask("/api/cases/" + name).assertProblem(400, "bad-question");
        ask("/api/cases/9876543210/history").assertProblem(400, "bad-question");
        ask("/api/" + name).assertProblem(404, "not-found");
        assertSaysNothingOfHer(new Door(port).send(new Door(port).as("9876543210", "/api/cases/" + C1.CASE)));

        assertThat(output).doesNotContain("सुनीता", "9876543210", name);
    }

    private static void assertSaysNothingOfHer(Reply reply) {
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.body()).doesNotContain("सुनीता", "9876543210", "%E0");
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
