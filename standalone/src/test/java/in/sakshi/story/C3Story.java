package in.sakshi.story;

import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.CyberEvidenceRequested;
import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.PreventiveSection;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FirLinked;
import in.sakshi.docs.GeneratedPage;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.FirRegistered;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.InterimBondOrdered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked case C3: stalking and obscene messages, and preventive action against two others. */
class C3Story {

    private static final String TITLE =
            "C3: पीछा करना और साइबर; दो अन्य पर निरोधात्मक कार्यवाही · Stalking, and preventive action against two"
                    + " others";

    private static final String IDS = "6f1c2f3e-8a53-4b57-9d0e-000000000";
    private static final CaseId COMPLAINT = new CaseId(IDS + "0c3");
    private static final CaseId FIR = new CaseId("fir-" + IDS + "3f1");
    private static final CaseId OTHER_FIR = new CaseId("fir-" + IDS + "3f2");
    private static final CaseId DEEPAK = new CaseId("prev-" + IDS + "3d1");
    private static final CaseId AJAY = new CaseId("prev-" + IDS + "3d2");
    private static final CaseId DEEPAK_AGAIN = new CaseId("prev-" + IDS + "3d3");

    @TempDir
    Path data;

    @Test
    void itRunsAsItIsTold() {
        try (StoryDesk desk = StoryDesk.open(data)) {
            TalePage page = new TalePage(new Spoken(desk.staff()), TITLE);
            Tale tale = new Tale(desk, Script.of("C3"), cases(), page).afterOthers(60);
            theSquad(tale);
            theReport(tale);
            theInvestigation(tale);
            theTwoOthers(tale);
            theStatement(tale);
            aManRecords(tale);
            theEnd(tale);
            inMarch(tale);
            new GeneratedPage("stories/c3.md", getClass(), page.text()).isFresh();
        }
    }

    private static Map<CaseId, String> cases() {
        Map<CaseId, String> cases = new LinkedHashMap<>();
        cases.put(COMPLAINT, "MHD-0061/2025");
        cases.put(FIR, "FIR 0268/2025");
        cases.put(DEEPAK, "दीपक");
        cases.put(AJAY, "अजय");
        cases.put(DEEPAK_AGAIN, "दीपक 2026");
        cases.put(OTHER_FIR, "FIR 0270/2025");
        return cases;
    }

    private static void theSquad(Tale tale) {
        tale.leavesOut("स्क्वॉड की ड्यूटी, रोस्टर, हॉटस्पॉट", "duty of the squad, roster, hotspots: come later")
                .goesOn("ReceiveComplaint")
                .check(
                        "MHD-0061/2025, माध्यम एण्टी रोमियो",
                        "MHD-0061/2025, by the squad",
                        () -> assertThat(tale.of(COMPLAINT).event(ComplaintReceived.class))
                                .satisfies(received ->
                                        assertThat(received.number()).hasToString("MHD-0061/2025"))
                                .satisfies(received ->
                                        assertThat(received.source()).isEqualTo(ComplaintSource.ANTI_ROMEO)));
        tale.upTo("2025-11-11T14:00")
                .check(
                        "दो व्यक्ति निरुद्ध, रिहाई या प्रस्तुति 12.11 13:55 तक",
                        "two persons detained, until 12.11 13:55",
                        () -> assertThat(List.of(DEEPAK, AJAY)).allSatisfy(person -> {
                            assertThat(tale.of(person).events(DetainedU170.class))
                                    .hasSize(1);
                            assertThat(tale.of(person)
                                            .due(Duty.PREVENTIVE_PRODUCED.id())
                                            .at())
                                    .isEqualTo(ist("2025-11-12T13:55"));
                        }));
        tale.check(
                "निरोधात्मक रजिस्टर: 2 व्यक्ति",
                "preventive register: two persons",
                () -> assertThat(List.of(DEEPAK, AJAY))
                        .extracting(person -> tale.of(person)
                                .event(PreventiveActionTaken.class)
                                .number()
                                .serial())
                        .containsExactly(1, 2));
    }

    private static void theReport(Tale tale) {
        tale.upTo("2025-11-11T14:49").goesOn("RegisterFir");
        tale.check("अभियोग और शिकायत का सम्बन्ध एक ही प्रविष्टि में", "report and link are one commit", () -> {
            assertThat(tale.decided())
                    .anyMatch(type -> type.endsWith("FirRegistered"))
                    .anyMatch(type -> type.endsWith("FirLinked"));
            assertThat(tale.of(COMPLAINT).event(FirLinked.class).firNumber()).isEqualTo("0268/2025");
            assertThat(tale.of(FIR).event(FirRegistered.class).complaintId()).isNotNull();
        });
        tale.check(
                "महिला उपनिरीक्षक ने लिखा, कोई चेतावनी नहीं",
                "recorded by a woman, no alert",
                () -> assertThat(tale.of(FIR).events(AlertRaised.class)).isEmpty());
        tale.check(
                "D-10: 78/75 सूची में, 72 घण्टे: 14.11 13:50",
                "D-10: 78/75 are on the list, 72 hours: 14.11 13:50",
                () -> assertThat(tale.of(FIR).due(Duty.STATEMENT_183.id()))
                        .satisfies(due -> assertThat(due.at()).isEqualTo(ist("2025-11-14T13:50")))
                        .satisfies(due -> assertThat(due.rule()).isEqualTo("D-10-OTHER")));
        tale.check(
                "D-15: 60 दिन, 10.01.2026",
                "D-15: 60 days, 10.01.2026",
                () -> assertThat(tale.of(FIR).due(Duty.INVESTIGATION.id()))
                        .satisfies(due -> assertThat(due.at()).isEqualTo(endOf("2026-01-10")))
                        .satisfies(due -> assertThat(due.rule()).isEqualTo("D-15-60")));
        tale.check(
                "प्रगति सूचना 90 दिन: 09.02.2026",
                "progress told within 90 days: 09.02.2026",
                () -> assertThat(tale.of(FIR).due(Duty.PROGRESS.id()).at()).isEqualTo(endOf("2026-02-09")));
        tale.check(
                "D-97: साक्ष्य संरक्षण 12.11 13:50 तक",
                "D-97: evidence to be kept by 12.11 13:50",
                () -> assertThat(tale.of(FIR).due(Duty.CYBER_EVIDENCE.id()).at())
                        .isEqualTo(ist("2025-11-12T13:50")));
    }

    private static void theInvestigation(Tale tale) {
        tale.upTo("2025-11-11T16:15").check("अभियोग 1, गिरफ्तार 1", "one report, one arrested", () -> {
            assertThat(tale.of(FIR).events(FirRegistered.class)).hasSize(1);
            assertThat(tale.of(FIR).events(AccusedArrested.class)).hasSize(1);
        });
        tale.upTo("2025-11-11T17:30")
                .check(
                        "साक्ष्य संरक्षण पत्र 17:00, D-97 समय से; स्क्रीनशॉट का हैश",
                        "letter to the platform in time; screenshots hashed",
                        () -> {
                            assertThat(tale.of(FIR).met(Duty.CYBER_EVIDENCE.id()))
                                    .isEqualTo(ist("2025-11-12T13:50"));
                            assertThat(tale.of(FIR).events(CyberEvidenceRequested.class))
                                    .hasSize(1);
                            assertThat(tale.of(FIR)
                                            .event(DocumentAttached.class)
                                            .sha256())
                                    .hasSize(64);
                        });
    }

    private static void theTwoOthers(Tale tale) {
        tale.upTo("2025-11-12T11:05")
                .check(
                        "दोनों 21 घण्टे 05 मिनट में मजिस्ट्रेट के समक्ष",
                        "both before the Magistrate after 21 h 05 min",
                        () -> assertThat(List.of(DEEPAK, AJAY)).allSatisfy(person -> {
                            assertThat(tale.of(person).met(Duty.PREVENTIVE_PRODUCED.id()))
                                    .isEqualTo(ist("2025-11-12T13:55"));
                            assertThat(Duration.between(
                                            tale.of(person)
                                                    .event(DetainedU170.class)
                                                    .happened()
                                                    .at(),
                                            tale.of(person)
                                                    .event(ProducedBeforeMagistrate.class)
                                                    .happened()
                                                    .at()))
                                    .isEqualTo(Duration.ofMinutes(21 * 60 + 5));
                        }));
        tale.upTo("2025-11-12T11:35")
                .check(
                        "126/135 की रिपोर्ट, ₹50,000 का अन्तरिम बन्धपत्र ×2",
                        "report under 126/135, interim bond of ₹50,000 each",
                        () -> assertThat(List.of(DEEPAK, AJAY)).allSatisfy(person -> {
                            assertThat(tale.of(person)
                                            .event(PreventiveReportSent.class)
                                            .preventiveSections())
                                    .isEqualTo(Set.of(PreventiveSection.P126, PreventiveSection.P135));
                            assertThat(tale.of(person)
                                            .event(InterimBondOrdered.class)
                                            .bondAmount())
                                    .isEqualTo(50_000);
                        }));
        tale.check(
                "135(6): जांच 12.05.2026 तक",
                "s. 135(6): inquiry until 12.05.2026",
                () -> assertThat(List.of(DEEPAK, AJAY))
                        .allSatisfy(person -> assertThat(tale.of(person)
                                        .due(Duty.PREVENTIVE_INQUIRY.id())
                                        .at())
                                .isEqualTo(endOf("2026-05-12"))));
    }

    private static void theStatement(Tale tale) {
        tale.upTo("2025-11-14T11:40")
                .check(
                        "183 का बयान 72 घण्टे में",
                        "statement before the Magistrate within 72 hours",
                        () -> assertThat(tale.of(FIR).met(Duty.STATEMENT_183.id()))
                                .isEqualTo(ist("2025-11-14T13:50")));
    }

    /** Beside the worked case: what is told where no woman records. */
    private static void aManRecords(Tale tale) {
        Instant at = ist("2025-11-15T12:00");
        tale.does("2025-11-15T12:00", "o-1005", "RegisterFir", """
            {"firId": "%s3f2", "station": "RMG", "firNumber": "0270/2025", "zero": false, "report": {
              "sections": [{"act": "BNS", "number": "79"}], "occurrence": {"place": "बस अड्डा"},
              "origin": "DIRECT", "informant": {"relation": "स्वयं"}, "victim": {"age": 31, "sex": "WOMAN"},
              "accused": []}}\
            """.formatted(IDS))
                .check(
                        "पुरुष ने लिखा: रुका कुछ नहीं, क्षेत्राधिकारी को तत्काल सूचना",
                        "a man recorded it: nothing is blocked, the CO is told at once",
                        () -> assertThat(tale.of(OTHER_FIR).event(AlertRaised.class))
                                .satisfies(alert -> assertThat(alert.kind()).isEqualTo(AlertKind.WOMAN_RECORDER))
                                .satisfies(alert ->
                                        assertThat(alert.happened().at()).isEqualTo(at)));
    }

    private static void theEnd(Tale tale) {
        tale.upTo("2025-11-20T12:15")
                .check(
                        "दोनों पाबन्द, 20.05.2026 तक",
                        "both bound until 20.05.2026",
                        () -> assertThat(List.of(DEEPAK, AJAY))
                                .allSatisfy(person -> assertThat(tale.of(person)
                                                .event(BondExecuted.class)
                                                .bondTo())
                                        .isEqualTo(LocalDate.of(2026, 5, 20))));
        tale.upTo("2025-12-22T12:00")
                .check(
                        "आरोप पत्र 22.12, 10.01 से पहले",
                        "charge sheet on 22.12, before 10.01",
                        () -> assertThat(tale.of(FIR).met(Duty.INVESTIGATION.id()))
                                .isEqualTo(endOf("2026-01-10")));
        tale.upTo("2025-12-24T12:00").check("निस्तारण, फीडबैक 5/5", "disposed of, feedback 5/5", () -> {
            assertThat(tale.of(COMPLAINT).met(Duty.DISPOSAL.id())).isEqualTo(endOf("2026-01-10"));
            assertThat(tale.of(COMPLAINT).event(FeedbackTaken.class).score()).isEqualTo(5);
        });
        tale.check(
                "फॉलोअप 7, 30 और 90 दिन पर",
                "follow-ups after 7, 30 and 90 days",
                () -> assertThat(List.of(1, 2, 3))
                        .extracting(number ->
                                tale.of(COMPLAINT).due(Duty.followUp(number)).at())
                        .containsExactly(endOf("2025-12-29"), endOf("2026-01-21"), endOf("2026-03-22")));
    }

    private static void inMarch(Tale tale) {
        tale.upTo("2026-03-14T18:00")
                .check(
                        "बन्धपत्र की अवधि में पुनः निरुद्ध: बन्धपत्र का उल्लंघन दर्ज",
                        "detained again while bound: the breach of the bond is recorded",
                        () -> {
                            assertThat(tale.of(DEEPAK).events(BondBreached.class))
                                    .hasSize(1);
                            assertThat(tale.of(DEEPAK_AGAIN)
                                            .event(PreventiveActionTaken.class)
                                            .person())
                                    .isEqualTo(tale.of(DEEPAK)
                                            .event(PreventiveActionTaken.class)
                                            .person());
                        });
        tale.check(
                "‘पूर्व कार्यवाही 1’ निरोधात्मक रजिस्टर में",
                "‘previous actions: 1’ in the preventive register",
                () -> assertThat(tale.got("/api/registers/preventive?station=RMG&year=2026", "o-1008")
                                .get("rows")
                                .valueStream()
                                .filter(row -> row.get("line").toString().contains(DEEPAK_AGAIN.toString())))
                        .singleElement()
                        .satisfies(row ->
                                assertThat(row.at("/line/earlier").intValue()).isEqualTo(1)));
        tale.toItsEnd().check("तीनों फॉलोअप समय से, फिर बन्द", "three follow-ups in time, then closed", () -> {
            assertThat(tale.of(COMPLAINT).met(Duty.followUp(3))).isEqualTo(endOf("2026-03-22"));
            assertThat(tale.of(COMPLAINT).events(ComplaintClosed.class)).hasSize(1);
            assertThat(tale.of(COMPLAINT).events(ObligationBreached.class)).isEmpty();
        });
    }
}
