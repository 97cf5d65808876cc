package in.sakshi.query.testing;

import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.POOJA;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InformationTopic;
import in.sakshi.code.Party;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.InformationGiven;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.SessionId;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Worked case C1: a family dispute, counselled and referred, whose family came together again; its second follow-up was late.
 */
public final class C1 {

    /** The case. */
    public static final ComplaintId CASE = new ComplaintId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));

    /** The referral to the family counselling centre. */
    public static final ReferralId PPK = new ReferralId(UUID.fromString("00000000-0000-4000-8000-00000000ca01"));

    /** Its book. */
    public static final RegisterId BOOK = new RegisterId(Officers.RMG, RegisterId.HELP_DESK, 2025);

    private static final Owner AARTIS = new Owner(Post.INQUIRY, AARTI);
    private static final Owner DESKS = new Owner(Post.DESK, null);
    private static final Owner IN_CHARGE = new Owner(Post.IC, null);
    private static final Instant DISPOSAL_DUE = at("16.10.2025 23:59").plusMillis(59_999);
    private static final Instant EXTENDED = at("05.11.2025 23:59").plusMillis(59_999);

    private C1() {}

    /** All that was recorded in the case, under that serial of the book. */
    public static List<Act> acts(int serial) {
        EntryNumber number = new EntryNumber(BOOK, serial);
        Happened received = happened("06.10.2025 11:10");
        return List.of(
                act(
                        "06.10.2025 11:22",
                        POOJA,
                        new SerialGiven(BOOK, serial, CASE.asCase(), received.at()),
                        received(number),
                        opened("receipt", "D-72", DESKS, at("06.10.2025 15:10"), received),
                        opened("disposal", "D-82", IN_CHARGE, DISPOSAL_DUE, received)),
                act(
                        "06.10.2025 11:25",
                        POOJA,
                        new ReceiptIssued(CASE, number.token(), happened("06.10.2025 11:25")),
                        met("receipt", at("06.10.2025 15:10"), happened("06.10.2025 11:25"))),
                act("06.10.2025 11:26", POOJA, new GdEntryMade(CASE, "031", happened("06.10.2025 11:25"))),
                act(
                        "06.10.2025 11:40",
                        NEELAM,
                        new ComplaintAssigned(CASE, Officers.assigned(AARTI), happened("06.10.2025 11:40")),
                        new ObligationReassigned(
                                CASE.asCase(), duty("disposal"), IN_CHARGE, AARTIS, happened("06.10.2025 11:40"))),
                act(
                        "06.10.2025 11:41",
                        POOJA,
                        new InformationGiven(
                                CASE,
                                Set.of(
                                        InformationTopic.PWDVA_RIGHTS,
                                        InformationTopic.HELPLINE_181,
                                        InformationTopic.LEGAL_AID),
                                happened("06.10.2025 11:40"))),
                act(
                        "06.10.2025 17:35",
                        AARTI,
                        new ComplainantContacted(CASE, ContactMeans.IN_PERSON, null, happened("06.10.2025 17:30"))),
                act(
                        "07.10.2025 12:05",
                        AARTI,
                        new AssessmentRecorded(
                                CASE, false, Recommendation.COUNSELLING, "BNS 115(2)", happened("07.10.2025 12:00"))),
                act(
                        "07.10.2025 20:00",
                        NEELAM,
                        new DailyReviewDone(CASE, "परामर्श शीघ्र करें", happened("07.10.2025 20:00"))),
                act("08.10.2025 12:00", MAMTA, session(1, Party.WOMAN, CounsellingOutcome.OTHER, "08.10.2025 11:00")),
                act(
                        "12.10.2025 11:30",
                        MAMTA,
                        new PartyAbsent(
                                CASE,
                                Set.of(Party.HUSBAND),
                                ContactMeans.PHONE,
                                null,
                                null,
                                happened("12.10.2025 11:00"))),
                act(
                        "13.10.2025 16:00",
                        MAMTA,
                        session(3, Party.HUSBAND, CounsellingOutcome.TIME_ASKED, "13.10.2025 15:00")),
                act(
                        "13.10.2025 16:30",
                        AARTI,
                        referral(),
                        opened(
                                "referral-outcome:" + PPK,
                                "D-81-30",
                                AARTIS,
                                at("12.11.2025 23:59").plusMillis(59_999),
                                happened("13.10.2025 16:30")),
                        new ObligationDueChanged(
                                CASE.asCase(),
                                duty("disposal"),
                                "D-83",
                                DISPOSAL_DUE,
                                EXTENDED,
                                happened("13.10.2025 16:30"))),
                act(
                        "14.10.2025 12:00",
                        AARTI,
                        new ReferralAcknowledged(CASE, PPK, "PPK-389", happened("14.10.2025 11:00"))),
                act(
                        "02.11.2025 18:00",
                        AARTI,
                        new ReferralOutcomeRecorded(
                                CASE, PPK, ReferralOutcome.REUNITED, null, happened("02.11.2025 17:00")),
                        met("referral-outcome:" + PPK, at("12.11.2025 23:59"), happened("02.11.2025 17:00"))),
                act(
                        "02.11.2025 18:05",
                        AARTI,
                        new DocumentAttached(
                                CASE.asCase(),
                                new DocumentId(new UUID(1, 14)),
                                DocumentKind.COMPROMISE,
                                null,
                                null,
                                "PPK-389/4",
                                happened("02.11.2025 18:05"))),
                act(
                        "03.11.2025 10:00",
                        AARTI,
                        new DisposalProposed(
                                CASE, DisposalType.REUNITED, "लिखित समझौता", AARTI, happened("03.11.2025 10:00"))),
                act(
                        "03.11.2025 16:00",
                        NEELAM,
                        new DisposalApproved(CASE, DisposalType.REUNITED, NEELAM, happened("03.11.2025 16:00")),
                        met("disposal", EXTENDED, happened("03.11.2025 16:00")),
                        opened("feedback", "D-85", DESKS, at("06.11.2025 23:59"), happened("03.11.2025 16:00")),
                        opened("follow-up:2", "D-86-30", DESKS, at("03.12.2025 23:59"), happened("03.11.2025 16:00"))),
                act(
                        "05.11.2025 12:00",
                        MAMTA,
                        new FeedbackTaken(
                                CASE,
                                FeedbackSource.COMPLAINANT,
                                ContactMeans.PHONE,
                                4,
                                Set.of(),
                                null,
                                null,
                                null,
                                happened("05.11.2025 11:45")),
                        met("feedback", at("06.11.2025 23:59"), happened("05.11.2025 11:45"))),
                act(
                        "05.12.2025 15:00",
                        MAMTA,
                        new FollowUpDone(
                                CASE,
                                2,
                                ContactMeans.PHONE,
                                FollowUpOutcome.LIVING_TOGETHER,
                                null,
                                null,
                                null,
                                null,
                                late("05.12.2025 14:00")),
                        new ObligationMetLate(
                                CASE.asCase(),
                                duty("follow-up:2"),
                                at("03.12.2025 23:59"),
                                Duration.ofHours(38),
                                late("05.12.2025 14:00"))),
                act("01.02.2026 12:00", NEELAM, new ComplaintClosed(CASE, happened("01.02.2026 12:00"))));
    }

    private static Act act(String recordedAt, OfficerId by, Fact... facts) {
        return new Act(at(recordedAt), Officers.actor(by), List.of(facts));
    }

    private static ComplaintReceived received(EntryNumber number) {
        return new ComplaintReceived(
                CASE,
                number,
                ComplaintSource.WALK_IN,
                null,
                ComplaintCategory.DV,
                "पति द्वारा मारपीट; चोट नहीं, अभी प्राथमिकी नहीं चाहती",
                new Complainant("सुनीता देवी", 29, "रमेश", "ग्राम कठौली", "4", "9876543210", true),
                null,
                new Respondent("रमेश", "ग्राम कठौली", "पति"),
                happened("06.10.2025 11:10"));
    }

    private static CounsellingSessionHeld session(int n, Party present, CounsellingOutcome outcome, String when) {
        return new CounsellingSessionHeld(
                CASE,
                new SessionId(new UUID(1, n)),
                CounsellingKind.FIRST_LEVEL,
                EnumSet.of(Party.WOMAN, present),
                true,
                outcome,
                null,
                null,
                n > 1,
                null,
                null,
                null,
                happened(when));
    }

    private static ReferralMade referral() {
        return new ReferralMade(
                CASE,
                PPK,
                ReferralAgency.PPK,
                ConsentGiver.WOMAN,
                "112/2025",
                "परिवार मिलाना",
                happened("13.10.2025 16:30"));
    }

    private static ObligationId duty(String name) {
        return new ObligationId(name);
    }

    private static ObligationOpened opened(String duty, String rule, Owner owner, Instant dueAt, Happened happened) {
        return new ObligationOpened(CASE.asCase(), duty(duty), rule, RuleClass.DEFAULT, owner, null, dueAt, happened);
    }

    private static ObligationMet met(String duty, Instant dueAt, Happened happened) {
        return new ObligationMet(CASE.asCase(), duty(duty), dueAt, false, happened);
    }

    private static Happened late(String when) {
        return new Happened(at(when), "मोबाइल बन्द था");
    }
}
