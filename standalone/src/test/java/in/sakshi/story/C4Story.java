package in.sakshi.story;

import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.WomanEscortProvided;
import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.docs.GeneratedPage;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.story.CaseSeen.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Worked case C4: a zero report of rape, and a day that was lost. */
class C4Story {

    private static final String TITLE =
            "C4: शून्य एफ0आई0आर0, बलात्कार; चौबीस घण्टे बीत गये · A zero report of rape, and a day that was lost";

    private static final String IDS = "6f1c2f3e-8a53-4b57-9d0e-0000000000";
    private static final CaseId COMPLAINT = new CaseId(IDS + "c4");
    private static final CaseId FIR = new CaseId("fir-6f1c2f3e-8a53-4b57-9d0e-0000000004f1");
    private static final ObligationId MEDICAL = Duty.MEDICAL.id();
    private static final ObligationId ESCORT = Duty.ESCORT.id("6f1c2f3e-8a53-4b57-9d0e-0000000004b1");
    private static final Instant DUE = ist("2025-11-25T20:15");
    private static final StationCode HARIPUR = new StationCode("HRP");
    private static final OfficerId AARTI = new OfficerId("o-1002");

    @TempDir
    Path data;

    @Test
    void itRunsAsItIsTold() {
        try (StoryDesk desk = StoryDesk.open(data)) {
            Map<CaseId, String> cases = new LinkedHashMap<>();
            cases.put(COMPLAINT, "MHD-0066/2025");
            cases.put(FIR, "FIR");
            TalePage page = new TalePage(new Spoken(desk.staff()), TITLE);
            Tale tale = new Tale(desk, Script.of("C4"), cases, page).afterOthers(65);
            theInformation(tale);
            theZeroReport(tale);
            nobodyComes(tale);
            theTransfer(tale);
            theBreach(tale);
            theExamination(tale);
            whatIsWrittenLater(tale);
            lookingBack(tale);
            theEnd(tale);
            new GeneratedPage("stories/c4.md", getClass(), page.text()).isFresh();
        }
    }

    private static void theInformation(Tale tale) {
        tale.goesOn("ReceiveComplaint")
                .check(
                        "D-11 की नियत तिथि सूचना से 24 घण्टे: 25.11 20:15",
                        "D-11 is due 24 hours after the information: 25.11 20:15",
                        () -> assertThat(tale.of(COMPLAINT).due(MEDICAL))
                                .satisfies(due -> assertThat(due.at()).isEqualTo(DUE))
                                .satisfies(due -> assertThat(due.rule()).isEqualTo("D-11"))
                                .satisfies(due -> assertThat(due.ruleClass()).isEqualTo(RuleClass.S_HARD)));
        tale.goesOn("IssueReceipt")
                .check(
                        "टोकन RMG-MHD-0066-2025",
                        "token RMG-MHD-0066-2025",
                        () -> assertThat(tale.of(COMPLAINT)
                                        .event(ReceiptIssued.class)
                                        .token())
                                .isEqualTo("RMG-MHD-0066-2025"));
    }

    private static void theZeroReport(Tale tale) {
        tale.upTo("2025-11-24T20:49").goesOn("RegisterFir");
        ZeroFirRegistered zero = tale.of(FIR).event(ZeroFirRegistered.class);
        tale.check(
                "शून्य एफ0आई0आर0 35 मिनट में",
                "zero report within 35 minutes",
                () -> assertThat(Duration.between(
                                zero.informationAt(), zero.happened().at()))
                        .isEqualTo(Duration.ofMinutes(35)));
        tale.check(
                "अभियोग और शिकायत का सम्बन्ध एक ही प्रविष्टि में",
                "report and link are one commit",
                () -> assertThat(tale.decided())
                        .anyMatch(type -> type.endsWith("ZeroFirRegistered"))
                        .anyMatch(type -> type.endsWith("FirLinked")));
        tale.check(
                "D-01 समय से पूर्ण",
                "D-01 met in time",
                () -> assertThat(tale.of(COMPLAINT).met(Duty.FIR.id())).isEqualTo(ist("2025-11-24T22:15")));
        tale.check(
                "महिला उपनिरीक्षक ने लिखा, कोई चेतावनी नहीं",
                "recorded by a woman, no alert",
                () -> assertThat(tale.of(FIR).events(AlertRaised.class)).isEmpty());
        tale.check(
                "D-06: 25.11 20:50 तक अन्तरण",
                "D-06 due 25.11 20:50",
                () -> assertThat(tale.of(FIR).due(Duty.ZERO_FIR_TRANSFER.id()).at())
                        .isEqualTo(ist("2025-11-25T20:50")));
        tale.check(
                "193(2): विवेचना 24.01.2026 तक",
                "s. 193(2): investigation due 24.01.2026",
                () -> assertThat(tale.of(FIR).due(Duty.INVESTIGATION.id()).at()).isEqualTo(endOf("2026-01-24")));
        tale.check(
                "चिकित्सीय परीक्षण अभियोग में, उसी समय-सीमा के साथ",
                "the examination goes on there with its time",
                () -> {
                    assertThat(tale.of(COMPLAINT).events(ObligationHandedOn.class))
                            .extracting(ObligationHandedOn::obligation)
                            .contains(MEDICAL);
                    assertThat(tale.of(COMPLAINT).event(FirLinked.class).firNumber())
                            .isEqualTo("00/2025");
                    assertThat(tale.of(FIR).due(MEDICAL).at()).isEqualTo(DUE);
                });
    }

    private static void nobodyComes(Tale tale) {
        tale.upTo("2025-11-24T22:10")
                .leavesOut(
                        "ड्यूटी रोस्टर: रात्रि की दोनों महिला आरक्षी वीआईपी ड्यूटी पर",
                        "duty roster: both night constables on VIP duty")
                .upTo("2025-11-24T23:30")
                .check(
                        "मांग पूरी नहीं: थाना प्रभारी को 23:10 पर सूचना",
                        "unmet: the SHO is told at 23:10",
                        () -> assertThat(tale.of(FIR).notices(ESCORT))
                                .contains(new Told(Owner.of(Post.SHO), ist("2025-11-24T23:10"))));
        tale.upTo("2025-11-25T08:30")
                .check(
                        "12 घण्टे पहले विवेचक और प्रभारी को सूचना",
                        "twelve hours before, investigator and in-charge are told",
                        () -> assertThat(tale.of(FIR).notices(MEDICAL))
                                .contains(
                                        new Told(new Owner(Post.IO, AARTI), ist("2025-11-25T08:15")),
                                        new Told(Owner.of(Post.IC), ist("2025-11-25T08:15"))));
        tale.does("2025-11-25T08:40", "o-1001", "OpenNotice", opening("medical/IC-12h"))
                .check(
                        "प्रभारी ने 08:40 पर पढ़ी",
                        "the in-charge opened it at 08:40",
                        () -> assertThat(tale.of(FIR).openedBy("o-1001")).containsExactly(ist("2025-11-25T08:40")));
    }

    private static void theTransfer(Tale tale) {
        tale.upTo("2025-11-25T16:30")
                .check(
                        "4 घण्टे पहले थाना प्रभारी को सूचना",
                        "four hours before, the SHO is told",
                        () -> assertThat(tale.of(FIR).notices(MEDICAL))
                                .contains(new Told(Owner.of(Post.SHO), ist("2025-11-25T16:15"))));
        tale.upTo("2025-11-25T18:45")
                .check(
                        "शून्य एफ0आई0आर0 समय से हरिपुर में, मु0अ0सं0 0412/2025",
                        "taken over in time as 0412/2025",
                        () -> {
                            assertThat(tale.of(FIR).met(Duty.ZERO_FIR_TRANSFER.id()))
                                    .isEqualTo(ist("2025-11-25T20:50"));
                            assertThat(tale.of(FIR).event(FirRenumbered.class).firNumber())
                                    .isEqualTo("0412/2025");
                        });
        tale.check(
                "चिकित्सीय परीक्षण रामगढ़ी का ही दायित्व, स्वीकृति में लिखा है; विवेचना हरिपुर की",
                "the examination stays with Ramgarhi, as the acceptance says; the investigation is Haripur’s",
                () -> {
                    assertThat(tale.of(FIR).event(FirTransferAccepted.class))
                            .satisfies(accepted -> assertThat(accepted.note()).contains("थाना रामगढ़ी कराएगा"))
                            .satisfies(accepted ->
                                    assertThat(accepted.obligations()).doesNotContain(MEDICAL));
                    assertThat(tale.of(FIR).due(MEDICAL).owner()).isEqualTo(new Owner(Post.IO, AARTI));
                    assertThat(tale.of(FIR).due(Duty.INVESTIGATION.id()).owner().station())
                            .isEqualTo(HARIPUR);
                });
        tale.does("2025-11-25T19:50", "o-1005", "OpenNotice", opening("medical/SHO-4h"))
                .check(
                        "थाना प्रभारी ने 19:50 पर पढ़ी",
                        "the SHO opened it at 19:50",
                        () -> assertThat(tale.of(FIR).openedBy("o-1005")).containsExactly(ist("2025-11-25T19:50")));
    }

    private static void theBreach(Tale tale) {
        tale.upTo("2025-11-25T20:30")
                .check(
                        "20:15 पर उल्लंघन; क्षेत्राधिकारी और नोडल अधिकारी को उसी क्षण सूचना",
                        "breach at 20:15; CO and NO told at once",
                        () -> {
                            assertThat(tale.of(FIR).events(ObligationBreached.class))
                                    .filteredOn(breach -> breach.obligation().equals(MEDICAL))
                                    .singleElement()
                                    .satisfies(breach ->
                                            assertThat(breach.happened().at()).isEqualTo(DUE));
                            assertThat(tale.of(FIR).notices(MEDICAL))
                                    .contains(new Told(Owner.of(Post.CO), DUE), new Told(Owner.of(Post.NODAL), DUE));
                        });
        List<JsonNode> red = tale.asks("/api/obligations?unit=/UP/EAST/DVG/SRY&kind=P09", "o-1007", FIR);
        tale.check(
                "P09 लाल",
                "P09 is red",
                () -> assertThat(red)
                        .singleElement()
                        .satisfies(row ->
                                assertThat(row.get("overdue").booleanValue()).isTrue()));
        tale.upTo("2025-11-26T02:30")
                .check(
                        "26.11 02:15 पर पुलिस अधीक्षक को सूचना",
                        "the SP is told at 26.11 02:15",
                        () -> assertThat(tale.of(FIR).notices(MEDICAL))
                                .contains(new Told(Owner.of(Post.SUPERVISOR), ist("2025-11-26T02:15"))));
    }

    private static void theExamination(Tale tale) {
        tale.upTo("2025-11-26T03:35")
                .check(
                        "सूचना के 31 घण्टे 15 मिनट बाद भेजी गयी: 7 घण्टे 15 मिनट विलम्ब, कारण सहित",
                        "sent 31 h 15 min after the information: late by 7 h 15 min, with the reason",
                        () -> assertThat(tale.of(FIR).late(MEDICAL))
                                .satisfies(late -> assertThat(late.lateBy()).isEqualTo(Duration.parse("PT7H15M")))
                                .satisfies(late -> assertThat(late.happened().delayReason())
                                        .isEqualTo("महिला कर्मी अनुपलब्ध")));
        tale.check(
                "महिला एस्कॉर्ट 03:20 पर मिली",
                "the woman escort came at 03:20",
                () -> assertThat(tale.of(FIR)
                                .event(WomanEscortProvided.class)
                                .happened()
                                .at())
                        .isEqualTo(ist("2025-11-26T03:20")));
        tale.upTo("2025-11-26T05:20")
                .check(
                        "परीक्षण सहमति से 04:10–05:00; रिपोर्ट 03.12 तक",
                        "examined with consent; report due 03.12",
                        () -> assertThat(tale.of(FIR).events(ObligationOpened.class))
                                .filteredOn(opened -> Duty.MEDICAL_REPORT.covers(opened.obligation()))
                                .singleElement()
                                .satisfies(opened -> assertThat(opened.dueAt()).isEqualTo(endOf("2025-12-03"))));
        tale.leavesOut("प्रारम्भिक जांच (लापरवाही) का आदेश", "inquiry into negligence: comes later");
        tale.upTo("2025-11-26T15:10")
                .check(
                        "183 का बयान 24 घण्टे के बाद, कारण लिखे हैं",
                        "statement before the Magistrate later than 24 h, with reasons",
                        () -> {
                            assertThat(tale.of(FIR)
                                            .late(Duty.STATEMENT_183.id())
                                            .lateBy())
                                    .isEqualTo(Duration.parse("PT18H45M"));
                            assertThat(tale.of(FIR)
                                            .event(MagistrateStatementRecorded.class)
                                            .happened()
                                            .delayReason())
                                    .isNotBlank();
                        });
    }

    /** The line of tests below the worked case. */
    private static void whatIsWrittenLater(Tale tale) {
        String second = """
            {"caseId": "%s", "examId": "6f1c2f3e-8a53-4b57-9d0e-0000000004e2", "examType": "MLC_RAPE",
             "hospital": "जिला महिला चिकित्सालय, सरयूपुर", "happened": {"at": "2025-11-25T19:30:00+05:30"%s}}\
            """;
        String bare = second.formatted(FIR, "");
        tale.upTo("2025-11-27T09:30");
        long events = tale.of(FIR).events(ObligationEvent.class).size();
        tale.isRefused("2025-11-27T12:00", "o-1001", Rule.BACKDATED_WITHOUT_SHO, "SendToMedicalExamination", bare)
                .isRefused(
                        "2025-11-27T12:05", "o-1005", Rule.BACKDATED_WITHOUT_REASON, "SendToMedicalExamination", bare)
                .does(
                        "2025-11-27T12:10",
                        "o-1005",
                        "SendToMedicalExamination",
                        second.formatted(FIR, ", \"delayReason\": \"पहले भी भेजा गया था, प्रविष्टि छूट गयी\""))
                .check(
                        "24 घण्टे से अधिक का अन्तर दिखता है: घटना 25.11 19:30, प्रविष्टि 27.11 12:10",
                        "both times are shown",
                        () -> {
                            JsonNode entry = last(tale, MedicalExaminationSent.class);
                            assertThat(instant(entry, "happenedAt")).isEqualTo(ist("2025-11-25T19:30"));
                            assertThat(instant(entry, "recordedAt")).isEqualTo(ist("2025-11-27T12:10"));
                            assertThat(entry.get("delayReason").stringValue()).isNotBlank();
                        });
        tale.check(
                "उल्लंघन मिटा नहीं: दायित्व पर कुछ नहीं बदला",
                "the breach is not cleared: nothing changes about the duty",
                () -> {
                    assertThat(tale.of(FIR).events(ObligationEvent.class)).hasSize((int) events);
                    assertThat(tale.of(FIR).late(MEDICAL).happened().at()).isEqualTo(ist("2025-11-26T03:30"));
                });
    }

    private static void lookingBack(Tale tale) {
        String then = "/api/obligations?unit=/UP/EAST/DVG/SRY/C1/RMG&kind=P09&asOf=%s&reading=%s";
        String beforeTheBreach = "2025-11-25T14:30:00Z";
        List<JsonNode> recorded = tale.asks(then.formatted(beforeTheBreach, "RECORDED"), "o-1006", FIR);
        List<JsonNode> known = tale.asks(then.formatted(beforeTheBreach, "KNOWN"), "o-1006", FIR);
        tale.check(
                "25.11 20:00 पर परीक्षण बकाया था, बाद में लिखी प्रविष्टि के बावजूद",
                "on 25.11 20:00 it was pending, whatever was written later",
                () -> assertThat(List.of(recorded.size(), known.size())).containsExactly(1, 1));
        String betweenActAndEntry = "2025-11-25T22:02:00Z";
        List<JsonNode> recordedThen = tale.asks(then.formatted(betweenActAndEntry, "RECORDED"), "o-1006", FIR);
        List<JsonNode> knownToday = tale.asks(then.formatted(betweenActAndEntry, "KNOWN"), "o-1006", FIR);
        tale.check(
                "26.11 03:32: अभिलेख में बकाया (प्रविष्टि 03:35), आज की जानकारी में पूर्ण (03:30)",
                "26.11 03:32: pending by the record (entered 03:35), done by what is known today (03:30)",
                () -> assertThat(List.of(recordedThen.size(), knownToday.size()))
                        .containsExactly(1, 0));
        String investigation = "/api/obligations?unit=%s&kind=P13&asOf=2025-11-25T13:30:00Z&reading=RECORDED";
        List<JsonNode> there = tale.asks(investigation.formatted("/UP/EAST/DVG/NMN/C1/HRP"), "o-1022", FIR);
        tale.check(
                "25.11 19:00: विवेचना हरिपुर की सूची में",
                "25.11 19:00: the investigation is on Haripur’s list",
                () -> assertThat(there).isNotEmpty());
    }

    private static void theEnd(Tale tale) {
        tale.upTo("2025-12-02T12:30")
                .check(
                        "क्षतिपूर्ति का निर्णय 01.02.2026 तक",
                        "compensation to be decided by 01.02.2026",
                        () -> assertThat(
                                        tale.of(FIR).due(Duty.COMPENSATION.id()).at())
                                .isEqualTo(endOf("2026-02-01")));
        tale.check(
                "चिकित्सा रिपोर्ट 02.12 को, समय से",
                "medical report in time on 02.12",
                () -> assertThat(tale.of(FIR).events(ObligationMet.class))
                        .filteredOn(met -> Duty.MEDICAL_REPORT.covers(met.obligation()))
                        .hasSize(1));
        tale.leavesOut(
                "जांच का निष्कर्ष और कार्यवाही, साक्ष्य पत्रक", "finding, action and evidence sheet: come later");
        tale.upTo("2026-01-20T12:00")
                .check(
                        "आरोप पत्र 20.01.2026 को, 24.01 से पहले",
                        "charge sheet on 20.01.2026, before 24.01",
                        () -> assertThat(tale.of(FIR).met(Duty.INVESTIGATION.id()))
                                .isEqualTo(endOf("2026-01-24")));
        tale.toItsEnd()
                .check(
                        "शिकायत बन्द, कुछ बकाया नहीं",
                        "the complaint is closed, nothing is due",
                        () -> assertThat(tale.of(COMPLAINT)
                                        .event(ComplaintClosed.class)
                                        .happened()
                                        .at())
                                .isEqualTo(ist("2026-01-20T17:00")));
    }

    private static String opening(String notice) {
        return "{\"caseId\": \"%s\", \"notice\": \"%s\"}".formatted(FIR, notice);
    }

    private static JsonNode last(Tale tale, Class<?> event) {
        return tale.got("/api/cases/" + FIR + "/history", "o-1008")
                .get("rows")
                .valueStream()
                .map(row -> row.get("line"))
                .filter(line -> line.get("type").stringValue().equals(event.getSimpleName()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Instant instant(JsonNode entry, String field) {
        return Instant.parse(entry.get(field).stringValue());
    }
}
