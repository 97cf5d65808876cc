package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.due;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static in.sakshi.query.testing.Officers.KTW_IN_CHARGE;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FirField;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.Party;
import in.sakshi.code.PreventiveSection;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirId;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Reports;
import in.sakshi.query.testing.Scribe;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The numbered books can be read page by page and taken along; what was recorded long ago is recorded here at once. */
@DoorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookAnswersTest {

    private static final ComplaintId CASE = Acts.complaint(801);
    private static final FirId FIR = Reports.fir(801);
    private static final String MONDAY = "03.11.2025 10:00";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    ReadUp readUp;

    private boolean recorded;

    @BeforeEach
    void threeEntriesStandInEachBook() {
        if (!recorded) {
            recorded = true;
            scribe.record(received(CASE, Acts.book(KTW, 2023), 1, at("06.10.2025 11:10")));
            scribe.record(Acts.recorded(
                    MONDAY,
                    NEELAM,
                    due(CASE.asCase(), "follow-up:1", "D-86-07", "04.11.2025 23:59", happened(MONDAY)),
                    due(CASE.asCase(), "follow-up:2", "D-86-30", "05.11.2025 23:59", happened(MONDAY)),
                    due(CASE.asCase(), "follow-up:3", "D-86-90", "06.11.2025 23:59", happened(MONDAY))));
            IntStream.rangeClosed(1, 3).mapToObj(BookAnswersTest::entries).forEach(acts -> scribe.record(acts));
            scribe.record(Acts.recorded(
                    "08.11.2025 10:00",
                    NEELAM,
                    new FirEntryCorrected(
                            FIR,
                            FirField.PLACE,
                            "बाजार, रामगढ़ी",
                            "चौराहा",
                            "लिखने में भूल",
                            happened("08.11.2025 10:00"))));
            scribe.record(corrected(CASE.asCase(), RegisterId.COUNSELLING, BookField.COUNSELLING_CALLED_BY));
            scribe.record(corrected(CASE.asCase(), RegisterId.FEEDBACK, BookField.FEEDBACK_MEANS));
            scribe.record(corrected(CASE.asCase(), RegisterId.FOLLOW_UP, BookField.FOLLOW_UP_MEANS));
            scribe.record(corrected(action(1).asCase(), RegisterId.PREVENTIVE, BookField.PREVENTIVE_GROUNDS));
            readUp.await();
        }
    }

    /** The first entry of that book, in which PHONE was written for BEAT, or one reason for another. */
    private static Act corrected(CaseId of, String book, BookField field) {
        boolean grounds = field == BookField.PREVENTIVE_GROUNDS;
        String when = "08.11.2025 12:00";
        return Acts.recorded(
                when,
                NEELAM,
                new BookEntryCorrected(
                        of,
                        number(book, 1),
                        field,
                        grounds ? "रास्ते में पीछा करता है" : "PHONE",
                        grounds ? "टिप्पणी करता है" : "BEAT",
                        "लिखने में भूल",
                        happened(when)));
    }

    private static PreventiveId action(int n) {
        return new PreventiveId(new UUID(0x4002L, 0x8000_0000_0000_0000L + 800 + n));
    }

    /** On the 4th, the 6th and the 8th of November; the follow-ups are late by a little more each time. */
    private static List<Act> entries(int n) {
        String when = "0%d.11.2025 11:00".formatted(2 + 2 * n);
        Happened then = happened(when);
        return List.of(
                entered(
                        when,
                        MAMTA,
                        number(RegisterId.COUNSELLING, n),
                        new PartyAbsent(CASE, Set.of(Party.HUSBAND), ContactMeans.PHONE, null, null, then)),
                entered(
                        when,
                        MAMTA,
                        number(RegisterId.FEEDBACK, n),
                        new FeedbackTaken(
                                CASE,
                                FeedbackSource.COMPLAINANT,
                                ContactMeans.PHONE,
                                4,
                                Set.of(),
                                null,
                                null,
                                null,
                                then)),
                entered(
                        when,
                        MAMTA,
                        number(RegisterId.FOLLOW_UP, n),
                        new FollowUpDone(
                                CASE, n, ContactMeans.PHONE, FollowUpOutcome.SAFE, null, null, null, null, then)),
                Acts.begun(
                        when,
                        NEELAM,
                        Reports.registered(n == 1 ? FIR : Reports.fir(801 + n), number(RegisterId.FIR, n), when, CASE)),
                Acts.begun(
                        when,
                        NEELAM,
                        new PreventiveActionTaken(
                                action(n),
                                number(RegisterId.PREVENTIVE, n),
                                new PreventivePerson("मोहन", 24, "सोहन", null, null),
                                Set.of(PreventiveSection.P126),
                                FIR.asCase(),
                                null,
                                "रास्ते में पीछा करता है",
                                then)));
    }

    private static EntryNumber number(String book, int serial) {
        return new EntryNumber(new RegisterId(KTW, book, 2023), serial);
    }

    @ParameterizedTest
    @ValueSource(strings = {"counselling", "firs", "preventive", "feedback", "follow-ups"})
    void aBookIsReadPageByPageAndTakenAlong(String book) {
        Reply first = ask(book + "?station=KTW&year=2023&size=2");
        Reply second = ask(book + "?station=KTW&year=2023&size=2&page=1");

        assertThat(first.json().path("total").intValue()).isEqualTo(3);
        assertThat(Stream.concat(first.lines("/number/serial").stream(), second.lines("/number/serial").stream()))
                .containsExactly("1", "2", "3");
        assertThat(second.column("serial")).singleElement().asString().endsWith("-0003/2023");
        assertThat(first.json().path("missing")).isEmpty();

        List<List<String>> records = new Door(port, KTW_IN_CHARGE)
                .take(address(book + "?station=KTW&year=2023&format=csv&purpose=COURT"))
                .records();
        assertThat(records.stream().map(fields -> fields.get(1)))
                .filteredOn(serial -> serial.endsWith("/2023"))
                .hasSize(3);
        assertThat(records.stream().map(fields -> fields.get(0))).contains("Entries: 3");
        List<List<String>> rows = new Door(port, KTW_IN_CHARGE)
                .take(address(book + "?station=KTW&year=2023&format=xlsx&purpose=COURT"))
                .workbook()
                .rows();
        assertThat(rows.stream().flatMap(List::stream))
                .filteredOn(text -> text.endsWith("/2023") && text.contains("-000"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"counselling", "firs", "preventive", "feedback", "follow-ups"})
    void aPeriodHasItsEntriesInOrderAndItsNilDays(String book) {
        Reply reply = ask(book + "?station=KTW&from=2025-11-02&to=2025-11-07");

        assertThat(reply.rows()).contains("2025-11-02", "2025-11-03").doesNotContain("2025-11-04", "2025-11-06");
        assertThat(reply.rows().contains("2025-11-05")).isNotEqualTo(book.equals("follow-ups"));
        assertThat(reply.column("serial"))
                .hasSize(book.equals("follow-ups") ? 3 : 2)
                .isSorted();
        assertThat(new Door(port)
                        .ask(address(book + "?station=BLG&year=2023"))
                        .json()
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void lateFollowUpsAreMarkedAndRedInTheFile() {
        String question = "follow-ups?station=KTW&year=2023";

        assertThat(ask(question)
                        .json()
                        .path("rows")
                        .valueStream()
                        .filter(row -> row.path("kind").stringValue().equals("ENTRY"))
                        .map(row -> row.path("overdue").booleanValue()))
                .containsExactly(false, true, true);
        assertThat(new Door(port, KTW_IN_CHARGE)
                        .take(address(question + "&format=xlsx&purpose=COURT"))
                        .workbook()
                        .red())
                .contains("overdue", "FUP-0002/2023", "FUP-0003/2023")
                .doesNotContain("FUP-0001/2023");
    }

    @Test
    void aCorrectedReportIsStruckThroughAndInAFileSaysNeitherWhereNorWhy() {
        String question = "firs?station=KTW&year=2023";

        assertThat(ask(question).struckThrough("occurrence").get(0))
                .singleElement()
                .asString()
                .startsWith("बाजार, रामगढ़ी – corrected: ");
        assertThat(new Door(port, KTW_IN_CHARGE)
                        .take(address(question + "&format=xlsx&purpose=COURT"))
                        .workbook()
                        .struck())
                .contains("confidential")
                .noneMatch(text -> text.contains("बाजार, रामगढ़ी"));
        assertThat(ask(question).body()).doesNotContain("प्रिया");
    }

    @ParameterizedTest
    @CsvSource({
        "counselling, absent, Phone, Phone",
        "feedback, means, Phone, Phone",
        "follow-ups, means, Phone, Phone",
        "preventive, grounds, रास्ते में पीछा करता है, confidential"
    })
    void whatIsCorrectedInABookIsStruckThroughInEveryForm(String book, String column, String old, String inFiles) {
        String question = book + "?station=KTW&year=2023";

        assertThat(ask(question).struckThrough(column).get(0))
                .singleElement()
                .asString()
                .startsWith(old + " – corrected: ")
                .contains("लिखने में भूल");
        assertThat(ask(question).lines("/struck/0/column")).contains(column);
        assertThat(new Door(port, KTW_IN_CHARGE)
                        .take(address(question + "&format=csv&purpose=COURT")).records().stream()
                                .flatMap(List::stream))
                .anyMatch(text -> text.contains(inFiles + "~~"));
        assertThat(new Door(port, KTW_IN_CHARGE)
                        .take(address(question + "&format=xlsx&purpose=COURT"))
                        .workbook()
                        .struck())
                .anyMatch(text -> text.contains(inFiles));
    }

    @Test
    void aPreventiveActionNamesItsCaseAndCountsEarlierOnes() {
        Reply reply = ask("preventive?station=KTW&year=2023");

        assertThat(reply.column("linked")).containsOnly("FIR-0001/2023");
        assertThat(reply.column("earlier")).containsExactly("0", "1", "2");
    }

    @Test
    void theTitlesAreThoseOfTheBookInHindi() {
        Reply reply = new Door(port, KTW_IN_CHARGE).askInHindi(address("counselling?station=KTW&year=2023"));

        assertThat(reply.json().path("columns")).hasSize(16);
        assertThat(reply.json().at("/columns/7/title").stringValue()).isEqualTo("काउंसलर का नाम/पद (महिला/पुरुष)");
    }

    private static String address(String question) {
        return "/api/registers/" + question;
    }

    private Reply ask(String question) {
        return new Door(port, KTW_IN_CHARGE).ask(address(question));
    }
}
