package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Acts.begun;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.due;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Reports.KNOWN;
import static in.sakshi.query.testing.Reports.UNKNOWN;
import static in.sakshi.query.testing.Reports.fir;
import static in.sakshi.query.testing.Reports.registered;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.CommitteeReported;
import in.sakshi.care.ExamId;
import in.sakshi.care.HandedToAhtu;
import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.StatementRecorded;
import in.sakshi.care.UnsafeHomeNoted;
import in.sakshi.care.VictimRecovered;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.CompensationHead;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.ExamType;
import in.sakshi.code.FirField;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.Post;
import in.sakshi.code.RaidResult;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.code.UnsafeHome;
import in.sakshi.desk.query.FirLine;
import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedNamed;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.ArrestStatusNoted;
import in.sakshi.fir.CompensationDecided;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.ProgressIntimated;
import in.sakshi.fir.RaidConducted;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.law.Section;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.oversight.SupervisionNoteAdded;
import in.sakshi.query.register.fir.FirBook;
import in.sakshi.query.register.fir.FirFilling;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Printed;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.MemoryShelves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The parallel record has a line for each report, and on it the course of the investigation. */
class FirBookTest {

    private static final FirId FIR = fir(1);
    private static final CaseId CASE = FIR.asCase();
    private static final RegisterId BOOK = number(RegisterId.FIR, 1).register();
    private static final Act RECEIVED = received(complaint(1), Acts.book(2025), 47, at("11.10.2025 13:00"));
    private static final Act REGISTERED = begun(
            "11.10.2025 14:45",
            NEELAM,
            registered(FIR, number(RegisterId.FIR, 1), "11.10.2025 14:45", complaint(1)),
            due(CASE, "investigation", "D-15-60", "10.12.2025 23:59", happened("11.10.2025 14:45")),
            due(CASE, "medical", "D-05", "12.10.2025 13:45", happened("11.10.2025 14:45")));

    private final MemoryShelves shelves = new MemoryShelves();
    private final Kept<FirLine> kept = Kept.of(FirBook.KIND, shelves, new FirFilling(shelves));

    private static Act happens(String when, CaseEvent... events) {
        return recorded(when, AARTI, events);
    }

    @Test
    void aReportFillsItsColumnsAndSheIsNotNamed() {
        kept.record(RECEIVED, REGISTERED);

        Printed printed = kept.only(BOOK, "21.10.2025 10:00");
        assertThat(printed.cells()).hasSize(27);
        assertThat(printed.text("serial")).isEqualTo("FIR-0001/2025");
        assertThat(printed.text("firNumber")).isEqualTo("0268/2025");
        assertThat(printed.text("sections")).isEqualTo("BNS 78(2), POCSO 12");
        assertThat(printed.text("occurrence")).isEqualTo("10.10.2025 17:00, बाजार, रामगढ़ी");
        assertThat(printed.text("information")).isEqualTo("11.10.2025 13:45");
        assertThat(printed.text("registered")).isEqualTo("11.10.2025 14:45, रपट सं0 034");
        assertThat(printed.text("parties")).isEqualTo("रामलाल, पिता; पीड़िता");
        assertThat(printed.text("age")).isEqualTo("16, नाबालिग");
        assertThat(printed.text("accused")).isEqualTo("1. मोहन, ग्राम कठौली, पड़ोसी; 2. अज्ञात");
        assertThat(printed.text("origin")).isEqualTo("महिला हेल्प डेस्क, MHD-0047/2025");
        assertThat(printed.text("recordedBy")).isEqualTo("उपनिरीक्षक नीलम वर्मा, महिला");
        assertThat(printed.text("due")).isEqualTo("10.12.2025 23:59 (D-15-60)");
        assertThat(printed.text("days")).isEqualTo("10");
        assertThat(printed.text("arrested")).isEqualTo("0/2");
        assertThat(printed.text("duties"))
                .isEqualTo("विवेचना: 10.12.2025 23:59 तक; चिकित्सीय परीक्षण: 12.10.2025 13:45 तक, विलम्बित");
        assertThat(printed.overdue()).isTrue();
        assertThat(printed.cells().values()).noneMatch(cell -> cell.text().contains("प्रिया"));
    }

    @Test
    void whatIsDoneStandsInItsColumn() {
        Happened then = happened("12.10.2025 10:00");
        kept.record(
                RECEIVED,
                REGISTERED,
                happens(
                        "12.10.2025 10:00",
                        new IoAssigned(FIR, Officers.assigned(AARTI), then),
                        new MedicalExaminationSent(
                                CASE,
                                new ExamId(new UUID(1, 1)),
                                ExamType.MLC_POCSO,
                                "जिला महिला चिकित्सालय",
                                MAMTA,
                                then),
                        new StatementRecorded(
                                CASE,
                                StatementSection.S180,
                                MAMTA,
                                Rank.HC,
                                Sex.WOMAN,
                                StatementPlace.RESIDENCE,
                                true,
                                true,
                                then),
                        new MagistrateStatementRecorded(CASE, "ACJM", true, false, true, then),
                        new UnsafeHomeNoted(CASE, UnsafeHome.ACCUSED_LIVES_THERE, then),
                        new CommitteeReported(CASE, "17/2025", true, false, then),
                        new RaidConducted(
                                FIR,
                                null,
                                at("12.10.2025 05:00"),
                                at("12.10.2025 09:00"),
                                RaidResult.ARRESTED,
                                2,
                                null,
                                then),
                        new AccusedArrested(FIR, KNOWN, then),
                        new ArrestStatusNoted(FIR, UNKNOWN, "पहचान नहीं", then),
                        new HandedToAhtu(CASE, "61/2025", then),
                        new VictimRecovered(CASE, "गोरखपुर", null, then),
                        new ProgressIntimated(FIR, ContactMeans.PHONE, null, then),
                        new CompensationDecided(FIR, CompensationHead.KOSH, true, 100_000, then),
                        new SupervisionNoteAdded(CASE, "शीघ्र करें", then),
                        new CourtMilestoneReached(FIR, CourtMilestone.COGNIZANCE, null, then)));

        Printed printed = kept.only(BOOK, "21.10.2025 10:00");
        assertThat(printed.text("io")).endsWith("विवेचक नियुक्त: उपनिरीक्षक आरती सिंह");
        assertThat(printed.text("medical")).contains("धारा 27 पॉक्सो", "जिला महिला चिकित्सालय", "ममता यादव");
        assertThat(printed.text("statements")).contains("धारा 180", "निवास", "श्रव्य-दृश्य", "ACJM, महिला मजिस्ट्रेट");
        assertThat(printed.text("child")).contains("अभियुक्त उसी घर में रहता है", "बाल कल्याण समिति", "17/2025");
        assertThat(printed.text("arrests"))
                .contains("दबिश: रवानगी, 12.10.2025 05:00", "महिला कर्मी 2", "गिरफ्तार: 1. मोहन", "2., पहचान नहीं");
        assertThat(printed.text("arrested")).isEqualTo("1/2");
        assertThat(printed.text("recovery")).contains("61/2025").endsWith("गोरखपुर");
        assertThat(printed.text("progress")).endsWith("फोन");
        assertThat(printed.text("compensation")).contains("सम्मान कोष, स्वीकृत, ₹ 100000");
        assertThat(printed.text("supervision")).endsWith("शीघ्र करें");
        assertThat(printed.text("milestones")).endsWith("संज्ञान लिया गया");
    }

    @Test
    void furtherInvestigationAndTheTimeThatTheCourtGaveItStandWithTheResult() {
        Happened then = happened("12.10.2025 10:00");
        kept.record(
                RECEIVED,
                REGISTERED,
                happens(
                        "12.10.2025 10:00",
                        new FurtherInvestigationOrdered(FIR, "विशेष न्यायालय", then),
                        new ExtensionOrdered(
                                CASE,
                                "विशेष न्यायालय",
                                LocalDate.of(2025, 10, 11),
                                LocalDate.of(2026, 3, 31),
                                null,
                                then)));

        assertThat(kept.only(BOOK, "21.10.2025 10:00").text("result"))
                .contains("अग्रिम विवेचना का आदेश: विशेष न्यायालय")
                .endsWith("समय विस्तार का आदेश: विशेष न्यायालय, 11.10.2025, 31.03.2026 तक");
    }

    @Test
    void sectionsAccusedAndOfficersChangeAndTheirHistoryStays() {
        Happened then = happened("20.10.2025 10:00");
        List<Section> before =
                List.of(new Section(in.sakshi.law.Act.BNS, "78(2)"), new Section(in.sakshi.law.Act.POCSO, "12"));
        kept.record(
                RECEIVED,
                REGISTERED,
                happens(
                        "20.10.2025 10:00",
                        new SectionsAltered(
                                FIR,
                                before,
                                List.of(new Section(in.sakshi.law.Act.BNS, "74")),
                                List.of(before.get(1)),
                                "बयान के आधार पर",
                                then),
                        new ObligationDueChanged(
                                CASE,
                                new ObligationId("investigation"),
                                "D-13",
                                at("10.12.2025 23:59"),
                                at("11.12.2025 23:59"),
                                then),
                        new AccusedNamed(FIR, new AccusedPerson(UNKNOWN, "सोहन", null, null), then),
                        new IoChanged(FIR, Officers.assigned(AARTI), Officers.assigned(NEELAM), "स्थानान्तरण", then)));

        Printed printed = kept.only(BOOK, "21.10.2025 10:00");
        assertThat(printed.text("sections"))
                .startsWith("BNS 78(2), BNS 74; 20.10.2025 10:00")
                .endsWith("+ BNS 74, − POCSO 12, बयान के आधार पर");
        assertThat(printed.text("due")).isEqualTo("11.12.2025 23:59 (D-13)");
        assertThat(printed.struckThrough("due"))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo("10.12.2025 23:59"));
        assertThat(printed.text("accused")).endsWith("2. सोहन");
        assertThat(printed.text("io")).contains("पूर्व में, उपनिरीक्षक आरती सिंह, अब, उपनिरीक्षक नीलम वर्मा");
    }

    @Test
    void aCorrectionStrikesTheOldEntryThroughButNeverNamesHer() {
        Happened then = happened("12.10.2025 10:00");
        kept.record(
                RECEIVED,
                REGISTERED,
                happens(
                        "12.10.2025 10:00",
                        new FirEntryCorrected(FIR, FirField.PLACE, "बाजार, रामगढ़ी", "चौराहा", "लिखने में भूल", then),
                        new FirEntryCorrected(FIR, FirField.VICTIM_NAME, "प्रिया", "प्रिया देवी", "आधार कार्ड", then),
                        new FirEntryCorrected(
                                FIR,
                                FirField.INFORMATION_AT,
                                "2025-10-11T08:15:00Z",
                                "2025-10-11T07:45:00Z",
                                "घड़ी",
                                then)));

        Printed printed = kept.only(BOOK, "21.10.2025 10:00");
        assertThat(printed.text("occurrence")).endsWith("चौराहा");
        assertThat(printed.struckThrough("occurrence")).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo("बाजार, रामगढ़ी");
            assertThat(struck.note()).contains("आरती सिंह", "12.10.2025 10:00", "लिखने में भूल");
        });
        assertThat(printed.text("information")).isEqualTo("11.10.2025 13:15");
        assertThat(printed.struckThrough("information"))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo("11.10.2025 13:45"));
        assertThat(printed.struckThrough("parties"))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo("पीड़िता"));
        assertThat(kept.page(BOOK, 0, 1).lines().toString()).doesNotContain("प्रिया");
    }

    @Test
    void aReportTakenOverStandsInTheBooksOfBothStations() {
        EntryNumber there = new EntryNumber(new RegisterId(BLG, RegisterId.FIR, 2025), 1);
        Owner sho = Owner.of(Post.SHO);
        kept.record(
                RECEIVED,
                REGISTERED,
                happens("12.10.2025 10:00", new FirTransferred(FIR, BLG, "घटनास्थल", happened("12.10.2025 10:00"))),
                entered(
                        "13.10.2025 10:00",
                        NEELAM,
                        there,
                        new FirTransferAccepted(
                                FIR,
                                BLG,
                                Set.of(new ObligationId("investigation")),
                                "परीक्षण रामगढ़ी",
                                null,
                                happened("13.10.2025 10:00")),
                        new ObligationReassigned(
                                CASE,
                                new ObligationId("investigation"),
                                sho,
                                sho.at(BLG),
                                happened("13.10.2025 10:00"))),
                happens(
                        "09.12.2025 10:00",
                        new InvestigationConcluded(
                                FIR,
                                InvestigationResult.CHARGE_SHEET,
                                "112/2025",
                                "विशेष न्यायालय",
                                happened("09.12.2025 10:00"))));

        FirLine receiving = kept.page(there.register(), 0, 10).lines().get(0);
        FirLine sending = kept.page(BOOK, 0, 10).lines().get(0);
        assertThat(kept.period(BLG, "13.10.2025 00:00", "14.10.2025 00:00")).containsExactly(receiving);
        assertThat(kept.period(RMG, "11.10.2025 00:00", "12.10.2025 00:00")).containsExactly(sending);
        Printed received = kept.print(receiving, "09.01.2026 10:00");
        Printed sent = kept.print(sending, "09.01.2026 10:00");
        assertThat(received.text("serial")).isEqualTo("FIR-0001/2025");
        assertThat(received.text("firNumber")).isEqualTo(sent.text("firNumber"));
        assertThat(received.text("transfer")).contains("अभियोग अन्तरित: बेलाघाट, घटनास्थल", "अन्तरण स्वीकृत");
        assertThat(received.text("result")).contains("आरोप पत्र, 112/2025, विशेष न्यायालय");
        assertThat(received.text("origin")).endsWith("MHD-0047/2025");
        assertThat(received.text("duties")).startsWith("विवेचना").doesNotContain("चिकित्सीय");
        assertThat(sent.text("duties")).startsWith("चिकित्सीय परीक्षण").doesNotContain("विवेचना");
        assertThat(sent.text("days")).isEqualTo("59");
    }

    @Test
    void whatWasDoneLateStays() {
        kept.record(
                RECEIVED,
                REGISTERED,
                happens(
                        "13.10.2025 14:00",
                        new ObligationMetLate(
                                CASE,
                                new ObligationId("medical"),
                                at("12.10.2025 13:45"),
                                Duration.ofHours(24),
                                happened("13.10.2025 13:45"))));

        Printed printed = kept.only(BOOK, "21.10.2025 10:00");
        assertThat(printed.overdue()).isFalse();
        assertThat(printed.text("duties")).endsWith("चिकित्सीय परीक्षण: 1 दिन 0 घण्टे विलम्ब से");
    }

    @Test
    void handlingTheEventsAgainChangesNothing() {
        List<Act> acts = List.of(
                RECEIVED,
                REGISTERED,
                happens("12.10.2025 10:00", new AccusedArrested(FIR, KNOWN, happened("12.10.2025 10:00"))));
        kept.record(acts.toArray(Act[]::new));
        List<FirLine> once = kept.page(BOOK, 0, 10).lines();

        kept.recordAgain(acts);

        assertThat(kept.page(BOOK, 0, 10).lines()).isEqualTo(once);
    }
}
