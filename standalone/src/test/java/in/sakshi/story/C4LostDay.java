package in.sakshi.story;

import static in.sakshi.story.C4.AARTI;
import static in.sakshi.story.C4.DUE;
import static in.sakshi.story.C4.FIR;
import static in.sakshi.story.C4.MEDICAL;
import static in.sakshi.story.C4.opening;
import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.WomanEscortProvided;
import in.sakshi.code.Post;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import in.sakshi.story.CaseSeen.Told;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The day that is lost in worked case C4: the report goes to its station, the time runs out, and only then is she examined. */
final class C4LostDay {

    private static final StationCode HARIPUR = new StationCode("HRP");

    private C4LostDay() {}

    static void happens(Tale tale) {
        theTransfer(tale);
        theBreach(tale);
        theExamination(tale);
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
}
