package in.sakshi.story;

import static in.sakshi.story.C4.COMPLAINT;
import static in.sakshi.story.C4.FIR;
import static in.sakshi.story.C4.MEDICAL;
import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationMet;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What comes after in worked case C4: a late entry that clears nothing, a look back at what was known when, and the end. */
final class C4Aftermath {

    private C4Aftermath() {}

    static void happens(Tale tale) {
        whatIsWrittenLater(tale);
        lookingBack(tale);
        theEnd(tale);
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
