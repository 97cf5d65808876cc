package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.BLG_IN_CHARGE;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.PPR;
import static in.sakshi.query.testing.Officers.PPR_IN_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.fact.Happened;
import in.sakshi.query.copy.Pages;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything that was asked for in one file, to take along. */
@DoorTest
class CopiesTest {

    private static final String CORRECTED = "/api/registers/help-desk?station=BLG&from=2025-10-06&to=2025-10-08";
    private static final String REFERRALS = "/api/registers/referrals?station=RMG";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    ReadUp readUp;

    @Test
    void aTextFileHasTheCellsOfTheRegisterAndSaysWhatItIs() {
        Reply sheet = ask(REFERRALS);
        List<List<String>> records = door().take(REFERRALS + "&format=csv").records();

        assertThat(records.get(0).get(0)).isEqualTo("Register of referrals, station Ramgarhi, all entries so far");
        assertThat(records.get(1))
                .startsWith("Mark", "Application no.", "Letter no. and date")
                .hasSize(10);
        assertThat(column(records, 2)).isEqualTo(sheet.column("letter")).hasSize(3);
        assertThat(column(records, 9)).isEqualTo(sheet.column("days"));
        assertThat(lastWords(records, 5))
                .startsWith("Entries: 3", "Entries overdue: 0", "Nil days: 0")
                .contains("Number of the last event up to which this copy is complete: "
                        + sheet.json().path("upTo").longValue())
                .endsWith("Computer-generated copy");
    }

    @Test
    void aWorkbookHasTheSameRowsAsTheTextFile() {
        String question = "/api/registers/help-desk?station=RMG&year=2025&format=";
        List<List<String>> workbook =
                door().takeInHindi(question + "xlsx").workbook().rows();
        List<List<String>> text = door().takeInHindi(question + "csv").records();

        assertThat(workbook.get(0)).startsWith("महिला हेल्प डेस्क प्रार्थना पत्र रजिस्टर, थाना रामगढ़ी, वर्ष 2025");
        assertThat(workbook.get(1))
                .isEqualTo(text.get(1))
                .startsWith("चिह्न", "क्रम सं0/वर्ष", "टोकन सं0")
                .hasSize(20);
        assertThat(workbook.get(2)).isEqualTo(text.get(2)).contains("MHD-0001/2025", "सुनीता देवी, 29, रमेश");
        assertThat(workbook.subList(2, 88)).isEqualTo(text.subList(2, 88));
        assertThat(workbook.get(workbook.size() - 1)).startsWith("कम्प्यूटर जनित प्रति");
    }

    @Test
    void pagesHaveTheSameCellsAsTheTextFileInTheSameOrderAndPlacesToSign() {
        String question = "/api/registers/help-desk?station=RMG&year=2025&format=";
        Pages pages = door().takeInHindi(question + "pdf").pages();
        List<List<String>> text = door().takeInHindi(question + "csv").records();

        List<String> found = pages.all(21);
        assertThat(without(found, "प्रति बनने का समय"))
                .containsSubsequence(
                        "महिला हेल्प डेस्क प्रार्थना पत्र रजिस्टर, थाना रामगढ़ी, वर्ष 2025", "सुनीता देवी, 29, रमेश")
                .containsExactlyElementsOf(Stream.concat(
                                without(text.stream().flatMap(List::stream).toList(), "प्रति बनने का समय").stream(),
                                Stream.of("रजिस्टर रखने वाले कर्मी के हस्ताक्षर", "प्रभारी के हस्ताक्षर"))
                        .toList());
    }

    private static List<String> without(List<String> texts, String beginning) {
        return texts.stream()
                .filter(text -> !text.isEmpty() && !text.startsWith(beginning))
                .toList();
    }

    @Test
    void aWorkbookIsSetUpForReading() {
        Workbook workbook = door().takeInHindi(REFERRALS + "&format=xlsx").workbook();

        assertThat(workbook.frozen()).isEqualTo("2 rows, 2 columns");
        assertThat(workbook.widths())
                .hasSize(10)
                .allSatisfy(width -> assertThat(width).isBetween(11.0, 43.0));
    }

    @Test
    void whatWasCorrectedIsStruckThroughAndSaysByWhom() {
        String note = "corrected: Head constable Mamta Yadav, 08.10.2025 10:00, reason: लिखने में भूल";
        Workbook workbook =
                new Door(port, BLG_IN_CHARGE).take(CORRECTED + "&format=xlsx").workbook();
        List<List<String>> records =
                new Door(port, BLG_IN_CHARGE).take(CORRECTED + "&format=csv").records();

        assertThat(workbook.struck()).containsExactly("रास्ते में पीछा करता है");
        int facts = workbook.rows().get(1).indexOf("Brief facts");
        assertThat(workbook.rows().stream().map(row -> row.size() > facts ? row.get(facts) : ""))
                .containsSubsequence("बाजार में पीछा करता है", "रास्ते में पीछा करता है", note);
        assertThat(column(records, facts))
                .contains("~~रास्ते में पीछा करता है~~ (" + note + ") बाजार में पीछा करता है");
    }

    @Test
    void nothingThatSomebodyToldTheDeskIsAFormula() {
        ComplaintId hers = complaint(601);
        String first = "=HYPERLINK(\"http://x\")";
        String second = " \t@SUM(1)";
        scribe.record(received(hers, book(PPR, 2024), 1, clock.instant()));
        correct(hers, "रास्ते में पीछा करता है", first);
        correct(hers, first, second);
        readUp.await();
        String question = "/api/registers/help-desk?station=PPR&year=2024&format=";

        Workbook workbook =
                new Door(port, PPR_IN_CHARGE).take(question + "xlsx").workbook();
        List<List<String>> records =
                new Door(port, PPR_IN_CHARGE).take(question + "csv").records();

        assertThat(workbook.formulas()).isEmpty();
        assertThat(workbook.rows().stream().flatMap(List::stream)).contains("'" + first, "'" + second);
        Stream.of(workbook.rows(), records)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(cell -> assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("@"));
        assertThat(records.get(2).get(10))
                .startsWith("~~")
                .contains(first + "~~ (")
                .endsWith(second);
    }

    private void correct(ComplaintId id, String from, String to) {
        Happened now = Happened.at(clock.instant());
        EntryCorrected corrected = new EntryCorrected(id, EntryField.BRIEF_FACTS, from, to, "-1", now);
        scribe.record(new Act(clock.instant(), Officers.actor(MAMTA), List.of(corrected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registers/help-desk?station=RMG&year=2025                     | RMG-help-desk-2025
            registers/help-desk?station=RMG&from=2025-10-01&to=2025-10-31 | RMG-help-desk-2025-10-01_2025-10-31
            registers/referrals?station=RMG&agency=PPK                    | RMG-referrals-PPK-all
            obligations?unit=/UP/EAST/DVG/SRY&kind=P08&asOf=2025-10-31T18:30:00Z | pendency-UP-EAST-DVG-SRY-P08-2025-11-01
            audit?officer=o-1003&from=2025-10-01&to=2025-10-31            | audit-o-1003-2025-10-01_2025-10-31
            audit?case=00000000-0000-4000-8000-0000000000c1               | audit-00000000-0000-4000-8000-0000000000c1-all
            cases/00000000-0000-4000-8000-0000000000c1/history?asOf=2025-10-31T18:30:00Z | history-00000000-0000-4000-8000-0000000000c1-2025-11-01
            """)
    void aFileIsNamedByIdsAndDates(String question, String name) {
        for (String format : List.of("csv", "xlsx", "pdf")) {
            assertThat(new Door(port)
                            .takeInHindi("/api/" + question + "&format=" + format)
                            .header("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + name + "." + format + "\"");
        }
    }

    @Test
    void theHistoryAndTheAuditOfACaseCanBeTakenAlong() {
        Reply history = ask("/api/cases/" + C1.CASE + "/history");
        Reply audit = ask("/api/audit?size=500&case=" + C1.CASE);

        assertThat(column(
                        door().take("/api/cases/" + C1.CASE + "/history?format=csv")
                                .records(),
                        3))
                .isEqualTo(history.column("event"))
                .hasSizeGreaterThan(20);
        assertThat(column(door().take("/api/audit?format=csv&case=" + C1.CASE).records(), 3))
                .isEqualTo(audit.column("event"));
    }

    @Test
    void aProgramMayAskByHeaderButAParameterGoesFirst() {
        assertThat(accepting(REFERRALS, "text/csv, application/json;q=0.5").records())
                .hasSizeGreaterThan(5);
        assertThat(accepting(REFERRALS + "&format=csv", "text/html,*/*;q=0.8").records())
                .hasSizeGreaterThan(5);
        assertThat(accepting(REFERRALS + "&format=csv", "application/json").records())
                .hasSizeGreaterThan(5);
        assertThat(accepting(REFERRALS, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .workbook()
                        .rows())
                .hasSizeGreaterThan(5);
        assertThat(accepting(REFERRALS, "application/json, text/csv").header("Content-Type"))
                .hasValue("application/json");
    }

    private CopyTaken accepting(String question, String types) {
        return door().taken(door().as(Door.IN_CHARGE, question).header("Accept", types));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF", "odt", "json"})
    void thereIsNoOtherForm(String format) {
        assertThat(ask(REFERRALS + "&format=" + format)
                        .assertProblem(400, "bad-question")
                        .wrongFields())
                .containsExactly("format: NOT_A_CODE");
    }

    @Test
    void aFileHasNoPages() {
        assertThat(ask(REFERRALS + "&format=csv&page=0").wrongFields()).containsExactly("format: NOT_BESIDE");
        assertThat(ask(REFERRALS + "&format=xlsx&size=50").wrongFields()).containsExactly("format: NOT_BESIDE");
        assertThat(ask("/api/cases/" + C1.CASE + "?format=csv").wrongFields()).containsExactly("format: UNKNOWN");
    }

    @Test
    void whoIsTurnedAwayGetsAProblemAndNoFile() {
        ask("/api/registers/referrals?station=XYZ&format=xlsx").assertProblem(404, "unknown-station");
        ask("/api/audit?case=00000000-0000-4000-8000-00000000dead&format=csv").assertProblem(404, "unknown-case");
        assertThat(ask(REFERRALS + "&format=csv&atLeast=9000000000000000")
                        .assertProblem(503, "not-read-yet")
                        .header("Content-Disposition"))
                .isEmpty();
    }

    /** A column of what lies between the heads and the last words. */
    private static List<String> column(List<List<String>> records, int column) {
        return records.stream()
                .skip(2)
                .filter(fields -> !fields.get(1).isEmpty())
                .map(fields -> fields.get(column))
                .toList();
    }

    private static List<String> lastWords(List<List<String>> records, int from) {
        return records.stream().skip(from).map(fields -> fields.get(0)).toList();
    }

    private Reply ask(String question) {
        return door().ask(question);
    }

    private Door door() {
        return new Door(port, NEELAM);
    }
}
