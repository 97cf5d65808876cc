package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Party;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.desk.query.Struck;
import in.sakshi.fir.FirId;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.query.register.counselling.CounsellingBook;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Printed;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book of counselling has an entry for each session and each absence. */
class CounsellingBookTest {

    private static final ComplaintId CASE = complaint(1);
    private static final RegisterId BOOK = number(RegisterId.COUNSELLING, 1).register();
    private static final String LATER = "02.02.2026 10:00";

    private final Kept<CounsellingLine> kept = Kept.of(CounsellingBook.KIND);

    private static final Act RECEIVED = received(CASE, Acts.book(2025), 47, at("06.10.2025 11:10"));

    private static Act scheduled(String recordedAt, LocalDate on) {
        return recorded(
                recordedAt,
                AARTI,
                new CounsellingSessionScheduled(
                        CASE, CounsellingKind.FIRST_LEVEL, on, "परामर्श कक्ष", happened(recordedAt)));
    }

    private static Act session(int serial, String when) {
        return entered(
                when,
                MAMTA,
                number(RegisterId.COUNSELLING, serial),
                new CounsellingSessionHeld(
                        CASE,
                        new SessionId(new UUID(1, serial)),
                        CounsellingKind.FIRST_LEVEL,
                        Set.of(Party.WOMAN, Party.HUSBAND),
                        true,
                        CounsellingOutcome.TIME_ASKED,
                        "दोनों ने समय मांगा",
                        LocalDate.of(2025, 10, 20),
                        true,
                        serial,
                        new Sitting(
                                null,
                                45,
                                true,
                                Set.of(Party.IN_LAWS),
                                ContactMeans.PHONE,
                                new Counsellor("रेखा, परामर्शदाता", Sex.WOMAN),
                                "दहेज की मांग"),
                        null,
                        happened(when)));
    }

    private static Act absence(int serial, String when) {
        return entered(
                when,
                MAMTA,
                number(RegisterId.COUNSELLING, serial),
                new PartyAbsent(CASE, Set.of(Party.HUSBAND), ContactMeans.PHONE, null, null, happened(when)));
    }

    private static Act corrected(int serial, BookField field, @Nullable String oldValue, @Nullable String newValue) {
        String when = "20.12.2025 10:00";
        return recorded(
                when,
                NEELAM,
                new BookEntryCorrected(
                        CASE.asCase(),
                        number(RegisterId.COUNSELLING, serial),
                        field,
                        oldValue,
                        newValue,
                        "लिखने में भूल",
                        happened(when)));
    }

    @Test
    void aSessionFillsItsSixteenColumns() {
        kept.record(
                RECEIVED,
                scheduled("07.10.2025 10:00", LocalDate.of(2025, 10, 13)),
                recorded(
                        "08.10.2025 10:00",
                        AARTI,
                        new FirLinked(
                                CASE, new FirId(new UUID(7, 7)), "0268/2025", false, happened("08.10.2025 10:00"))),
                session(1, "13.10.2025 15:00"),
                recorded(
                        "14.10.2025 11:00",
                        AARTI,
                        new CounsellingOutcomeRecorded(
                                CASE, CounsellingOutcome.REFERRED_PPK, null, happened("14.10.2025 11:00")),
                        new DocumentAttached(
                                CASE.asCase(),
                                new DocumentId(new UUID(8, 8)),
                                DocumentKind.COUNSELLING_NOTE,
                                null,
                                null,
                                "पृष्ठ 12",
                                happened("14.10.2025 11:00"))));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.cells()).hasSize(16);
        assertThat(printed.text("serial")).isEqualTo("CNS-0001/2025");
        assertThat(printed.text("case")).isEqualTo("MHD-0047/2025, मु0अ0सं0 0268/2025");
        assertThat(printed.text("kind")).isEqualTo("प्रथम स्तर");
        assertThat(printed.text("session")).isEqualTo("1, 13.10.2025 15:00, 45 मिनट");
        assertThat(printed.text("place")).isEqualTo("परामर्श कक्ष, गोपनीय कक्ष");
        assertThat(printed.text("present")).isEqualTo("स्वयं महिला, पति");
        assertThat(printed.text("absent")).isEqualTo("ससुराल पक्ष, फोन");
        assertThat(printed.text("counsellor")).isEqualTo("रेखा, परामर्शदाता, महिला");
        assertThat(printed.text("willing")).isEqualTo("हाँ");
        assertThat(printed.text("problem")).isEqualTo("दहेज की मांग");
        assertThat(printed.text("gist")).isEqualTo("दोनों ने समय मांगा");
        assertThat(printed.text("outcome"))
                .startsWith("समय मांगा; 14.10.2025 11:00")
                .endsWith("को संदर्भित");
        assertThat(printed.text("next")).isEqualTo("20.10.2025");
        assertThat(printed.text("ppk")).isEqualTo("हाँ");
        assertThat(printed.text("papers")).endsWith("पृष्ठ 12");
        assertThat(printed.text("signed")).startsWith("मुख्य आरक्षी ममता यादव");
        assertThat(printed.overdue()).isFalse();
    }

    @Test
    void anAbsenceIsAnEntryOfItsOwn() {
        kept.record(RECEIVED, absence(1, "12.10.2025 11:00"), session(2, "13.10.2025 15:00"));

        List<CounsellingLine> lines = kept.page(BOOK, 0, 10).lines();
        Printed absent = kept.print(lines.get(0), LATER);
        assertThat(absent.text("absent")).isEqualTo("पति, फोन");
        assertThat(absent.text("outcome")).isEqualTo("पक्ष अनुपस्थित");
        assertThat(absent.text("present")).isEmpty();
        assertThat(lines)
                .extracting(CounsellingLine::number)
                .containsExactly(number(RegisterId.COUNSELLING, 1), number(RegisterId.COUNSELLING, 2));
    }

    @Test
    void aSessionThatWasNotFixedBeforeHasItsPlaceToo() {
        kept.record(RECEIVED, session(1, "13.10.2025 15:00"));

        assertThat(kept.only(BOOK, LATER).text("place")).isEqualTo("गोपनीय कक्ष");

        kept.record(corrected(1, BookField.COUNSELLING_PLACE, null, "वन स्टॉप सेंटर"));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text("place")).isEqualTo("वन स्टॉप सेंटर, गोपनीय कक्ष");
        assertThat(printed.struckThrough("place")).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo("रिक्त");
            assertThat(struck.note()).contains("नीलम वर्मा", "20.12.2025 10:00", "लिखने में भूल");
        });
    }

    @Test
    void aPlaceThatWasFixedBeforeIsStruckThroughAsItWasPrinted() {
        kept.record(
                RECEIVED,
                scheduled("07.10.2025 10:00", LocalDate.of(2025, 10, 13)),
                session(1, "13.10.2025 15:00"),
                corrected(1, BookField.COUNSELLING_PLACE, null, "वन स्टॉप सेंटर"));

        assertThat(kept.only(BOOK, LATER).struckThrough("place"))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo("परामर्श कक्ष"));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNSELLING_PRIVATE, true, false, place, गोपनीय कक्ष नहीं, गोपनीय कक्ष",
        "COUNSELLING_MINUTES, 45, 50, session, '1, 13.10.2025 15:00, 50 मिनट', 45 मिनट",
        "COUNSELLING_CALLED_BY, PHONE, HOME_VISIT, absent, 'ससुराल पक्ष, घर भ्रमण', फोन",
        "COUNSELLING_COUNSELLOR, 'रेखा, परामर्शदाता', रेखा देवी, counsellor, 'रेखा देवी, महिला', 'रेखा, परामर्शदाता'",
        "COUNSELLING_WILLING, true, false, willing, नहीं, हाँ",
        "COUNSELLING_PROBLEM, दहेज की मांग, मारपीट, problem, मारपीट, दहेज की मांग",
        "COUNSELLING_GIST, दोनों ने समय मांगा, '', gist, '', दोनों ने समय मांगा",
        "COUNSELLING_FIT_FOR_PPK, true, false, ppk, नहीं, हाँ"
    })
    void whatWasWrongIsStruckThroughBesideWhatIsRight(
            BookField field, String oldValue, String newValue, String column, String right, String struckThrough) {
        kept.record(
                RECEIVED,
                session(1, "13.10.2025 15:00"),
                corrected(1, field, oldValue, newValue.isEmpty() ? null : newValue));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text(column)).isEqualTo(right);
        assertThat(printed.struckThrough(column))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo(struckThrough));
        assertThat(printed.text("serial")).isEqualTo("CNS-0001/2025");
    }

    @Test
    void howSomebodyWasCalledWhoDidNotComeIsCorrectedToo() {
        kept.record(
                RECEIVED,
                absence(1, "12.10.2025 11:00"),
                corrected(1, BookField.COUNSELLING_CALLED_BY, "PHONE", "WRITING"));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text("absent")).isEqualTo("पति, लिखित");
        assertThat(printed.struckThrough("absent")).hasSize(1);
    }

    @Test
    void whatWasCorrectedTwiceIsStruckThroughTwice() {
        List<Act> acts = List.of(
                RECEIVED,
                session(1, "13.10.2025 15:00"),
                corrected(1, BookField.COUNSELLING_PROBLEM, "दहेज की मांग", "मारपीट"),
                corrected(1, BookField.COUNSELLING_PROBLEM, "मारपीट", "गाली-गलौज"));
        kept.record(acts.toArray(Act[]::new));
        kept.recordAgain(acts);

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text("problem")).isEqualTo("गाली-गलौज");
        assertThat(printed.struckThrough("problem")).extracting(Struck::text).containsExactly("दहेज की मांग", "मारपीट");
    }

    @Test
    void anotherDateStrikesTheFirstOneThrough() {
        kept.record(
                RECEIVED, session(1, "13.10.2025 15:00"), scheduled("18.10.2025 10:00", LocalDate.of(2025, 10, 25)));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text("next")).isEqualTo("25.10.2025");
        assertThat(printed.struckThrough("next")).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo("20.10.2025");
            assertThat(struck.note()).contains("आरती सिंह", "18.10.2025 10:00", "काउंसलिंग तिथि नियत");
        });
    }

    @Test
    void thePagesFollowTheNumbersAndSayWhichIsMissing() {
        kept.record(
                RECEIVED,
                session(1, "13.10.2025 15:00"),
                session(2, "14.10.2025 15:00"),
                session(4, "15.10.2025 15:00"));

        assertThat(kept.page(BOOK, 1, 2).lines())
                .extracting(CounsellingLine::number)
                .containsExactly(number(RegisterId.COUNSELLING, 4));
        assertThat(kept.page(BOOK, 1, 2).total()).isEqualTo(4);
        assertThat(kept.page(BOOK, 1, 2).missing()).containsExactly("CNS-0003/2025");
    }

    @Test
    void aPeriodEndsAtMidnightInKolkata() {
        kept.record(RECEIVED, session(1, "31.10.2025 23:59"), session(2, "01.11.2025 00:00"));

        assertThat(kept.period(RMG, "01.11.2025 00:00", "01.12.2025 00:00"))
                .extracting(CounsellingLine::number)
                .containsExactly(number(RegisterId.COUNSELLING, 2));
    }

    @Test
    void handlingTheEventsAgainChangesNothing() {
        List<Act> acts = List.of(
                RECEIVED, session(1, "13.10.2025 15:00"), scheduled("18.10.2025 10:00", LocalDate.of(2025, 10, 25)));
        kept.record(acts.toArray(Act[]::new));
        List<CounsellingLine> once = kept.page(BOOK, 0, 10).lines();

        kept.recordAgain(acts);

        assertThat(kept.page(BOOK, 0, 10).lines()).isEqualTo(once);
    }
}
