package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Acts.begun;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.due;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.BookField;
import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.query.register.preventive.PreventiveBook;
import in.sakshi.query.register.preventive.PreventiveFilling;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Printed;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.MemoryShelves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parallel record of preventive actions has a line for each, and knows who comes again. */
class PreventiveBookTest {

    private static final RegisterId BOOK = number(RegisterId.PREVENTIVE, 1).register();
    private static final PreventivePerson MOHAN = new PreventivePerson("मोहन", 24, "सोहन", "ग्राम कठौली", "9876543211");

    private final MemoryShelves shelves = new MemoryShelves();
    private final Kept<PreventiveLine> kept = Kept.of(PreventiveBook.KIND, shelves, new PreventiveFilling(shelves));

    private static PreventiveId id(int n) {
        return new PreventiveId(new UUID(0x4002L, 0x8000_0000_0000_0000L + n));
    }

    private static Act taken(int n, PreventivePerson person, String when, CaseEvent... with) {
        return begun(
                when,
                NEELAM,
                new PreventiveActionTaken(
                        id(n),
                        number(RegisterId.PREVENTIVE, n),
                        person,
                        Set.of(PreventiveSection.P170, PreventiveSection.P126),
                        complaint(1).asCase(),
                        "रपट 12",
                        "रास्ते में पीछा करता है",
                        happened(when)),
                with);
    }

    @Test
    void anActionFillsItsFifteenColumns() {
        Happened then = happened("11.10.2025 17:00");
        kept.record(
                received(complaint(1), Acts.book(2025), 47, at("06.10.2025 11:10")),
                taken(
                        1,
                        MOHAN,
                        "10.10.2025 12:00",
                        new DetainedU170(id(1), "041", happened("10.10.2025 12:00")),
                        due(
                                id(1).asCase(),
                                "preventive-produced",
                                "D-19",
                                "11.10.2025 12:00",
                                happened("10.10.2025 12:00"))),
                recorded(
                        "11.10.2025 17:00",
                        NEELAM,
                        new ProducedBeforeMagistrate(id(1), "उपजिला मजिस्ट्रेट", then),
                        new ObligationMetLate(
                                id(1).asCase(),
                                new ObligationId("preventive-produced"),
                                at("11.10.2025 12:00"),
                                Duration.ofHours(5),
                                then),
                        new PreventiveReportSent(
                                id(1), Set.of(PreventiveSection.P126), "88/2025", "उपजिला मजिस्ट्रेट", then),
                        new ShowCauseIssued(id(1), "आदेश 9", then),
                        due(id(1).asCase(), "preventive-inquiry", "D-20", "11.04.2026 23:59", then),
                        new ExtensionOrdered(
                                id(1).asCase(),
                                "उपजिला मजिस्ट्रेट",
                                LocalDate.of(2025, 10, 11),
                                LocalDate.of(2026, 6, 30),
                                "साक्षी बाहर हैं",
                                then),
                        new BondExecuted(id(1), 50_000, 2, LocalDate.of(2025, 10, 11), LocalDate.of(2026, 4, 10), then),
                        new BondBreached(id(1), "पुनः पीछा", then),
                        new PreventiveConcluded(id(1), PreventiveResult.BOUND, then)));

        Printed printed = kept.only(BOOK, "12.10.2025 10:00");
        assertThat(printed.cells()).hasSize(17);
        assertThat(printed.text("serial")).isEqualTo("PRV-0001/2025");
        assertThat(printed.text("person")).isEqualTo("मोहन, सोहन, 24, ग्राम कठौली, 9876543211");
        assertThat(printed.text("linked")).isEqualTo("MHD-0047/2025, रपट 12");
        assertThat(printed.text("sections")).isEqualTo("धारा 170 बीएनएसएस (निरुद्धि), धारा 126 बीएनएसएस");
        assertThat(printed.text("grounds")).isEqualTo("रास्ते में पीछा करता है");
        assertThat(printed.text("detained")).startsWith("10.10.2025 12:00").endsWith("रपट सं0 041");
        assertThat(printed.text("produced")).startsWith("11.10.2025 17:00").endsWith("उपजिला मजिस्ट्रेट");
        assertThat(printed.text("report")).contains("88/2025, उपजिला मजिस्ट्रेट");
        assertThat(printed.text("notice"))
                .contains("आदेश 9")
                .endsWith("उपजिला मजिस्ट्रेट, 11.10.2025, 30.06.2026 तक, साक्षी बाहर हैं");
        assertThat(printed.text("bond")).endsWith("₹ 50000, जमानती 2, 11.10.2025, 10.04.2026");
        assertThat(printed.text("inquiryDue")).isEqualTo("11.04.2026 23:59 (D-20)");
        assertThat(printed.text("breach")).endsWith("पुनः पीछा");
        assertThat(printed.text("result")).endsWith("पाबन्द");
        assertThat(printed.text("earlier")).isEqualTo("0");
        assertThat(printed.text("signed")).startsWith("उपनिरीक्षक नीलम वर्मा");
        assertThat(printed.text("duties")).endsWith("रिहाई या प्रस्तुति: 5 घण्टे 0 मिनट विलम्ब से");
        assertThat(printed.overdue()).isFalse();
        assertThat(kept.only(BOOK, "12.04.2026 00:00").overdue()).isTrue();
    }

    @Test
    void earlierActionsOnTheSamePersonAreCountedByNamesOrByMobileNumber() {
        kept.record(
                received(complaint(1), Acts.book(2025), 47, at("06.10.2025 11:10")),
                taken(1, MOHAN, "10.10.2025 12:00"),
                taken(2, new PreventivePerson("मोहन लाल", 24, null, null, "9876543211"), "11.10.2025 12:00"),
                taken(3, new PreventivePerson("मोहन", 25, "सोहन", null, null), "12.10.2025 12:00"),
                taken(4, new PreventivePerson("रमेश", 25, "सुरेश", null, null), "13.10.2025 12:00"),
                taken(5, MOHAN, "14.10.2025 12:00"));

        assertThat(kept.page(BOOK, 0, 10).lines())
                .extracting(PreventiveLine::earlier)
                .containsExactly(0L, 1L, 1L, 0L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE_NAME, मोहन, मोहन लाल, person, मोहन",
        "PREVENTIVE_AGE, 24, 25, person, 24",
        "PREVENTIVE_ADDRESS, ग्राम कठौली, '', person, ग्राम कठौली",
        "PREVENTIVE_PATROL, रपट 12, रपट 13, linked, रपट 12",
        "PREVENTIVE_GROUNDS, रास्ते में पीछा करता है, टिप्पणी करता है, grounds, रास्ते में पीछा करता है",
        "PREVENTIVE_GD_NUMBER, 041, '042', detained, रपट सं0 041",
        "PREVENTIVE_REPORT_NUMBER, 88/2025, 89/2025, report, 88/2025",
        "PREVENTIVE_REPORT_COURT, उपजिला मजिस्ट्रेट, सदर, report, उपजिला मजिस्ट्रेट",
        "PREVENTIVE_ORDER_NUMBER, '', आदेश 9, notice, रिक्त",
        "PREVENTIVE_BOND_AMOUNT, 50000, 60000, bond, ₹ 50000",
        "PREVENTIVE_SURETIES, 2, 3, bond, जमानती 2"
    })
    void whatWasWrongIsStruckThroughBesideWhatIsRight(
            BookField field, String oldValue, String newValue, String column, String struckThrough) {
        Happened then = happened("11.10.2025 17:00");
        kept.record(
                received(complaint(1), Acts.book(2025), 47, at("06.10.2025 11:10")),
                taken(1, MOHAN, "10.10.2025 12:00", new DetainedU170(id(1), "041", happened("10.10.2025 12:00"))),
                recorded(
                        "11.10.2025 17:00",
                        NEELAM,
                        new PreventiveReportSent(
                                id(1), Set.of(PreventiveSection.P126), "88/2025", "उपजिला मजिस्ट्रेट", then),
                        new ShowCauseIssued(id(1), null, then),
                        new BondExecuted(
                                id(1), 50_000, 2, LocalDate.of(2025, 10, 11), LocalDate.of(2026, 4, 10), then)),
                corrected(1, field, oldValue.isEmpty() ? null : oldValue, newValue.isEmpty() ? null : newValue));

        Printed printed = kept.only(BOOK, "12.12.2025 10:00");
        assertThat(printed.text(column)).contains(newValue).doesNotContain(", ,");
        assertThat(printed.struckThrough(column)).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo(struckThrough);
            assertThat(struck.note()).contains("नीलम वर्मा", "लिखने में भूल");
        });
    }

    @Test
    void whoComesAgainIsKnownByWhatIsRight() {
        kept.record(
                received(complaint(1), Acts.book(2025), 47, at("06.10.2025 11:10")),
                taken(1, MOHAN, "10.10.2025 12:00"),
                taken(2, new PreventivePerson("रमेश", 25, "सुरेश", null, "9876543299"), "11.10.2025 12:00"));
        assertThat(kept.page(BOOK, 0, 10).lines())
                .extracting(PreventiveLine::earlier)
                .containsExactly(0L, 0L);

        kept.record(corrected(2, BookField.PREVENTIVE_MOBILE, "9876543299", "9876543211"));

        assertThat(kept.page(BOOK, 0, 10).lines())
                .extracting(PreventiveLine::earlier)
                .containsExactly(0L, 1L);
    }

    private static Act corrected(int n, BookField field, @Nullable String oldValue, @Nullable String newValue) {
        String when = "12.10.2025 10:00";
        return recorded(
                when,
                NEELAM,
                new BookEntryCorrected(
                        id(n).asCase(),
                        number(RegisterId.PREVENTIVE, n),
                        field,
                        oldValue,
                        newValue,
                        "लिखने में भूल",
                        happened(when)));
    }

    @Test
    void aPeriodEndsAtMidnightInKolkata() {
        kept.record(
                received(complaint(1), Acts.book(2025), 47, at("06.10.2025 11:10")),
                taken(1, MOHAN, "31.10.2025 23:59"),
                taken(2, MOHAN, "01.11.2025 00:00"));

        assertThat(kept.period(RMG, "01.10.2025 00:00", "01.11.2025 00:00"))
                .extracting(PreventiveLine::number)
                .containsExactly(number(RegisterId.PREVENTIVE, 1));
    }
}
