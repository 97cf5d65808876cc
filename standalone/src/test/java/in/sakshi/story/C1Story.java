package in.sakshi.story;

import static in.sakshi.story.Script.endOf;
import static in.sakshi.story.Script.ist;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.ReferralId;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.docs.GeneratedPage;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.story.CaseSeen.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Worked case C1: a quarrel in the family, counselling, and one follow-up that came too late. */
class C1Story {

    private static final String TITLE =
            "C1: पारिवारिक विवाद, काउंसलिंग, परिवार मिला · A quarrel in the family, counselling, reunited";

    private static final CaseId COMPLAINT = new CaseId(C1.CASE);
    private static final ReferralId PPK = new ReferralId(UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-0000000000b1"));

    @TempDir
    Path data;

    @Test
    void itRunsAsItIsTold() {
        try (StoryDesk desk = StoryDesk.open(data)) {
            TalePage page = new TalePage(new Spoken(desk.staff()), TITLE);
            Tale tale = new Tale(desk, Script.of("C1"), Map.of(COMPLAINT, "MHD-0047/2025"), page).afterOthers(46);
            theFirstDay(tale);
            theAssessment(tale);
            theCounselling(tale);
            theReferral(tale);
            theDisposal(tale);
            theFollowUps(tale);
            new GeneratedPage("stories/c1.md", getClass(), page.text()).isFresh();
        }
    }

    private static void theFirstDay(Tale tale) {
        tale.goesOn("ReceiveComplaint")
                .check(
                        "12 मिनट में प्रविष्टि: D-71 समय से",
                        "entered after 12 minutes: within D-71",
                        () -> assertThat(tale.of(COMPLAINT).events(ObligationMetLate.class))
                                .isEmpty());
        tale.goesOn("IssueReceipt")
                .check(
                        "टोकन RMG-MHD-0047-2025",
                        "token RMG-MHD-0047-2025",
                        () -> assertThat(tale.of(COMPLAINT)
                                        .event(ReceiptIssued.class)
                                        .token())
                                .isEqualTo("RMG-MHD-0047-2025"));
        tale.goesOn("EnterGdNumber").check("P01 समाप्त: रसीद और रपट", "P01 closed: receipt and diary entry", () -> {
            assertThat(tale.of(COMPLAINT).met(Duty.RECEIPT.id())).isEqualTo(ist("2025-10-06T15:10"));
            assertThat(tale.of(COMPLAINT).met(Duty.GD_ENTRY.id())).isEqualTo(ist("2025-10-06T15:10"));
        });
        tale.upTo("2025-10-06T11:45")
                .check(
                        "D-50 समय से: अधिकारों की जानकारी",
                        "D-50 in time: she was told her rights",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.INFORMATION.id()))
                                .isEqualTo(ist("2025-10-07T11:10")));
        tale.upTo("2025-10-06T17:35")
                .check(
                        "D-74 समय से: सम्पर्क",
                        "D-74 in time: contacted",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.CONTACT.id()))
                                .isEqualTo(ist("2025-10-07T11:40")));
    }

    private static void theAssessment(Tale tale) {
        tale.upTo("2025-10-07T12:00")
                .check(
                        "आकलन 09.10 से पहले",
                        "assessed before 09.10",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.ASSESSMENT.id()))
                                .isEqualTo(endOf("2025-10-09")));
        tale.isRefused("2025-10-07T12:30", "o-1002", Rule.PPK_BEFORE_FIRST_SESSION, "MakeReferral", """
            {"complaintId": "%s", "referralId": "6f1c2f3e-8a53-4b57-9d0e-0000000000b0", "agency": "PPK",
             "consent": "WOMAN", "need": "सुलह वार्ता"}\
            """.formatted(
                                COMPLAINT))
                .check(
                        "प्रथम काउंसलिंग से पहले PPK संदर्भ अस्वीकार (G5)",
                        "PPK before the first session is refused (G5)",
                        () -> assertThat(tale.of(COMPLAINT).obligations().wasEverOpen(Duty.outcome(PPK)))
                                .isFalse());
    }

    private static void theCounselling(Tale tale) {
        tale.upTo("2025-10-08T11:50")
                .check(
                        "D-76 समय से: प्रथम सत्र",
                        "D-76 in time: first session",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.FIRST_SESSION.id()))
                                .isEqualTo(endOf("2025-10-10")));
        tale.upTo("2025-10-13T15:55")
                .check("दो सत्र हुए, एक में पति अनुपस्थित", "two sessions held, one with the husband absent", () -> {
                    assertThat(tale.of(COMPLAINT).events(CounsellingSessionHeld.class))
                            .hasSize(2);
                    assertThat(tale.of(COMPLAINT).events(PartyAbsent.class)).hasSize(1);
                });
    }

    private static void theReferral(Tale tale) {
        tale.upTo("2025-10-13T16:10")
                .check(
                        "परिणाम 12.11.2025 तक",
                        "outcome due 12.11.2025",
                        () -> assertThat(tale.of(COMPLAINT)
                                        .due(Duty.outcome(PPK))
                                        .at())
                                .isEqualTo(endOf("2025-11-12")));
        tale.upTo("2025-11-02T17:20")
                .check(
                        "परिणाम समय से",
                        "outcome in time",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.outcome(PPK)))
                                .isEqualTo(endOf("2025-11-12")));
        tale.isRefused("2025-11-02T17:22", "o-1002", Rule.DOCUMENTS_MISSING, "ProposeDisposal", body("""
            , "type": "REUNITED", "grounds": "दोनों साथ रह रहे हैं।"\
            """));
        tale.goesOn("AttachDocument");
        JsonNode register = tale.got("/api/registers/referrals?station=RMG", "o-1008");
        tale.check(
                "संदर्भ रजिस्टर: 20 दिन",
                "referral register: 20 days",
                () -> assertThat(register.at("/rows/0/cells")
                                .valueStream()
                                .map(cell -> cell.get("text").stringValue()))
                        .contains("20"));
    }

    private static void theDisposal(Tale tale) {
        tale.goesOn("ProposeDisposal")
                .isNotPermitted("2025-11-03T10:05", "o-1002", "ApproveDisposal", body(""))
                .goesOn("ApproveDisposal")
                .check(
                        "प्रस्तावक और अनुमोदक भिन्न",
                        "proposer and approver differ",
                        () -> assertThat(tale.of(COMPLAINT)
                                        .event(DisposalApproved.class)
                                        .approvedBy())
                                .isNotEqualTo(tale.of(COMPLAINT)
                                        .event(DisposalProposed.class)
                                        .proposedBy()));
        tale.check(
                "28वें दिन निस्तारण, 30 दिन में (D-83)",
                "disposed of on day 28 of 30 (D-83)",
                () -> assertThat(tale.of(COMPLAINT).met(Duty.DISPOSAL.id())).isEqualTo(endOf("2025-11-05")));
        tale.isRefused("2025-11-05T11:00", "o-1002", Rule.FEEDBACK_BY_INQUIRY_OFFICER, "TakeFeedback", body("""
            , "from": "COMPLAINANT", "means": "PHONE", "score": 5, "flags": []\
            """));
        tale.upTo("2025-11-05T12:10")
                .check(
                        "फीडबैक 06.11 से पहले, जांच अधिकारी से भिन्न कर्मी ने लिया",
                        "feedback before 06.11, by another than the inquiry officer",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.FEEDBACK.id()))
                                .isEqualTo(endOf("2025-11-06")));
    }

    private static void theFollowUps(Tale tale) {
        tale.upTo("2025-11-10T11:30")
                .check(
                        "फॉलोअप 1 समय से (10.11)",
                        "follow-up 1 in time (10.11)",
                        () -> assertThat(tale.of(COMPLAINT).met(Duty.followUp(1)))
                                .isEqualTo(endOf("2025-11-10")));
        tale.upTo("2025-12-04T12:00");
        List<JsonNode> red = tale.asks("/api/obligations?unit=/UP/EAST/DVG/SRY/C1/RMG&kind=P22", "o-1005", COMPLAINT);
        tale.check(
                "फॉलोअप 2 लाल (03.12 तक था)",
                "follow-up 2 is red (was due 03.12)",
                () -> assertThat(red).anySatisfy(row -> {
                    assertThat(row.at("/line/dueAt").stringValue())
                            .isEqualTo(endOf("2025-12-03").toString());
                    assertThat(row.get("overdue").booleanValue()).isTrue();
                }));
        tale.upTo("2025-12-05T12:30")
                .check(
                        "सूचना: प्रभारी 03.12, थाना प्रभारी 05.12",
                        "told: in-charge 03.12, SHO 05.12",
                        () -> assertThat(tale.of(COMPLAINT).notices(Duty.followUp(2)))
                                .contains(
                                        new Told(Owner.of(Post.IC), endOf("2025-12-03")),
                                        new Told(Owner.of(Post.SHO), ist("2025-12-05T09:00"))));
        tale.check(
                "फॉलोअप 2: दो दिन विलम्ब, कारण सहित",
                "follow-up 2: done two days late, with the reason",
                () -> assertThat(tale.of(COMPLAINT).late(Duty.followUp(2)))
                        .satisfies(late -> assertThat(late.lateBy()).isBetween(Duration.ofDays(1), Duration.ofDays(2)))
                        .satisfies(late ->
                                assertThat(late.happened().delayReason()).isNotBlank()));
        tale.toItsEnd()
                .check(
                        "फॉलोअप 3 समय से (01.02.2026), फिर बन्द",
                        "follow-up 3 in time (01.02.2026), then closed",
                        () -> {
                            assertThat(tale.of(COMPLAINT).met(Duty.followUp(3))).isEqualTo(endOf("2026-02-01"));
                            assertThat(tale.of(COMPLAINT).events(ComplaintClosed.class))
                                    .hasSize(1);
                            assertThat(tale.of(COMPLAINT).obligations().open()).isEmpty();
                        });
        tale.check(
                "‘काउंसलिंग कर परिवार मिलाए गए’ में 1",
                "1 among the reunited",
                () -> assertThat(
                                tale.of(COMPLAINT).event(DisposalApproved.class).type())
                        .isEqualTo(DisposalType.REUNITED));
        tale.check(
                "तीन फॉलोअप नियत हुए",
                "three follow-ups were planned",
                () -> assertThat(tale.of(COMPLAINT).events(ObligationOpened.class))
                        .filteredOn(opened -> Duty.FOLLOW_UP.covers(opened.obligation()))
                        .hasSize(3));
    }

    private static String body(String more) {
        return "{\"complaintId\": \"%s\"%s}".formatted(COMPLAINT, more);
    }
}
