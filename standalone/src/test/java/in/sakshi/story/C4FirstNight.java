package in.sakshi.story;

import static in.sakshi.story.C4.AARTI;
import static in.sakshi.story.C4.COMPLAINT;
import static in.sakshi.story.C4.DUE;
import static in.sakshi.story.C4.FIR;
import static in.sakshi.story.C4.MEDICAL;
import static in.sakshi.story.C4.opening;
import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.AlertRaised;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.story.CaseSeen.Told;
import java.time.Duration;

/** The first night of worked case C4: she reports, it is registered at once, and no woman is there to go with her. */
final class C4FirstNight {

    private static final ObligationId ESCORT = Duty.ESCORT.id("6f1c2f3e-8a53-4b57-9d0e-0000000004b1");

    private C4FirstNight() {}

    static void happens(Tale tale) {
        theInformation(tale);
        theZeroReport(tale);
        nobodyComes(tale);
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
}
