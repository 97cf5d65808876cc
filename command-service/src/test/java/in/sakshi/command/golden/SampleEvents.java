package in.sakshi.command.golden;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.DisposalType;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InformationTopic;
import in.sakshi.code.Party;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.ReopeningGround;
import in.sakshi.code.Sex;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FeedbackUnreachable;
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
import in.sakshi.complaint.Sitting;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One sample of every event, from a fictional family dispute that ends well: these very objects are what the golden files show.
 */
final class SampleEvents {

    static final ComplaintId CASE = new ComplaintId(UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e"));
    static final RegisterId BOOK = new RegisterId(new StationCode("RMG"), RegisterId.HELP_DESK, 2025);
    static final OfficerId INQUIRY_OFFICER = new OfficerId("o-1042");
    static final OfficerId IN_CHARGE = new OfficerId("o-1041");

    private static final EntryNumber NUMBER = new EntryNumber(BOOK, 47);
    private static final ReferralId REFERRAL = new ReferralId(UUID.fromString("b7e0a9d4-31c5-4f0a-8f57-2c6d1e9a7b30"));
    private static final SessionId SESSION = new SessionId(UUID.fromString("0d9f6a52-77be-4c1e-a2d3-5e8b4f1c6a90"));

    private SampleEvents() {}

    /** A sample of each event, in the order of the sealed lists. */
    static List<Fact> all() {
        return Stream.of(
                        receiving(),
                        counselling(),
                        referring(),
                        disposing(),
                        followingUp(),
                        SampleSteps.all(),
                        SampleFirs.all(),
                        SampleDuties.all(),
                        SampleCare.all(),
                        SampleOversight.all(),
                        SampleOrders.all(),
                        SamplePostings.all(),
                        SampleRetention.all(),
                        SamplePreventive.all())
                .flatMap(List::stream)
                .toList();
    }

    /** That minute at the desk, in the time of Kolkata, as an officer says it. */
    static Happened at(String localMinute) {
        return Happened.at(LocalDateTime.parse(localMinute).atZone(Kolkata.ZONE).toInstant());
    }

    private static List<Fact> receiving() {
        return List.of(
                new ComplaintReceived(
                        CASE,
                        NUMBER,
                        ComplaintSource.WALK_IN,
                        null,
                        ComplaintCategory.DV,
                        "पति द्वारा मारपीट।\nचोट नहीं है; अभी अभियोग नहीं चाहतीं।",
                        new Complainant("सुनीता देवी", 29, "रमेश", "ग्राम कठौली", "3", "9876543210", true),
                        null,
                        new Respondent("रमेश", "ग्राम कठौली", "पति"),
                        at("2025-10-06T11:10")),
                new ReceiptIssued(CASE, NUMBER.token(), at("2025-10-06T11:25")),
                new GdEntryMade(CASE, "031", at("2025-10-06T11:25")),
                new ComplaintAssigned(
                        CASE,
                        new AssignedOfficer(INQUIRY_OFFICER, Rank.SI, Post.INQUIRY, "/UP/Z1/R1/SRY/C1/RMG"),
                        at("2025-10-06T11:40")),
                new ComplainantContacted(CASE, ContactMeans.PHONE, "कल पूर्वाह्न में मिलेंगी", at("2025-10-06T17:30")),
                new InformationGiven(
                        CASE,
                        Set.of(
                                InformationTopic.LEGAL_AID,
                                InformationTopic.PWDVA_RIGHTS,
                                InformationTopic.HELPLINE_181),
                        at("2025-10-06T11:40")),
                new AssessmentRecorded(
                        CASE,
                        false,
                        Recommendation.COUNSELLING,
                        "असंज्ञेय मारपीट; दोनों पक्ष बातचीत को तैयार।",
                        at("2025-10-07T12:00")),
                new DailyReviewDone(CASE, null, at("2025-10-07T20:00")));
    }

    private static List<Fact> counselling() {
        return List.of(
                new CounsellingSessionHeld(
                        CASE,
                        SESSION,
                        CounsellingKind.FIRST_LEVEL,
                        Set.of(Party.WOMAN),
                        true,
                        CounsellingOutcome.TIME_ASKED,
                        "महिला से अकेले में बात हुई।",
                        LocalDate.parse("2025-10-12"),
                        true,
                        1,
                        new Sitting(
                                "परामर्श कक्ष",
                                40,
                                true,
                                Set.of(),
                                null,
                                new Counsellor("ममता यादव, मुख्य आरक्षी", Sex.WOMAN),
                                "शराब पीकर मारपीट"),
                        new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.COUNSELLING, 2025), 31),
                        at("2025-10-08T11:00")),
                new PartyAbsent(
                        CASE,
                        Set.of(Party.HUSBAND),
                        ContactMeans.PHONE,
                        LocalDate.parse("2025-10-13"),
                        new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.COUNSELLING, 2025), 32),
                        at("2025-10-12T11:00")));
    }

    private static List<Fact> referring() {
        return List.of(
                new ReferralMade(
                        CASE,
                        REFERRAL,
                        ReferralAgency.PPK,
                        ConsentGiver.WOMAN,
                        "112/2025",
                        "पति-पत्नी के बीच सुलह वार्ता",
                        at("2025-10-13T15:30")),
                new ReferralAcknowledged(CASE, REFERRAL, "PPK-389", at("2025-10-14T12:00")),
                new ReferralOutcomeRecorded(
                        CASE, REFERRAL, ReferralOutcome.REUNITED, "लिखित समझौता संलग्न", at("2025-11-02T16:00")));
    }

    private static List<Fact> disposing() {
        return List.of(
                new DisposalProposed(
                        CASE,
                        DisposalType.REUNITED,
                        "परिवार परामर्श केन्द्र में समझौता; साथ रह रहे हैं।",
                        INQUIRY_OFFICER,
                        at("2025-11-03T10:00")),
                new DisposalRejected(CASE, "समझौते की प्रति संलग्न करें", IN_CHARGE, at("2025-11-03T11:00")),
                new DisposalApproved(CASE, DisposalType.REUNITED, IN_CHARGE, at("2025-11-03T16:00")));
    }

    private static List<Fact> followingUp() {
        return List.of(
                new FeedbackTaken(
                        CASE,
                        FeedbackSource.COMPLAINANT,
                        ContactMeans.PHONE,
                        4,
                        Set.of(FeedbackFlag.NOT_HEARD),
                        "पहले दिन देर तक बैठना पड़ा",
                        new FeedbackAnswers(false, true, true, true, true, true, false, false),
                        new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.FEEDBACK, 2025), 18),
                        at("2025-11-05T13:00")),
                new FeedbackUnreachable(CASE, ContactMeans.PHONE, at("2025-11-04T13:00")),
                new FollowUpDone(
                        CASE,
                        2,
                        ContactMeans.HOME_VISIT,
                        FollowUpOutcome.LIVING_TOGETHER,
                        null,
                        "सिलाई प्रशिक्षण",
                        LocalDate.parse("2026-01-05"),
                        new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.FOLLOW_UP, 2025), 77),
                        new Happened(at("2025-12-05T12:00").at(), "महिला कर्मी अवकाश पर")),
                new ComplaintClosed(CASE, at("2026-02-01T18:00")),
                new ComplaintReopened(CASE, ReopeningGround.REHARASSED, "पुनः मारपीट की सूचना", at("2026-02-20T10:00")),
                new EntryCorrected(
                        CASE,
                        EntryField.COMPLAINANT_MOBILE,
                        "9876543210",
                        "9876543211",
                        "अंतिम अंक गलत सुना गया",
                        at("2025-10-06T18:00")));
    }
}
