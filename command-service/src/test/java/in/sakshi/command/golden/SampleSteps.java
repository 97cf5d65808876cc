package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Party;
import in.sakshi.code.RiskSign;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.complaint.CounsellingNoticeGiven;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.complaint.ExtensionGranted;
import in.sakshi.complaint.FollowUpScheduled;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.IcIntervened;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.PrelimClosureCopyGiven;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.complaint.PsychologistNeeded;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.RespondentNamed;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.fact.Fact;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Samples of the steps that not every complaint takes. */
final class SampleSteps {

    private static final OfficerId SHO = new OfficerId("o-1006");

    private static final OfficerId CO = new OfficerId("o-1007");

    private static final ComplaintId EARLIER = new ComplaintId(UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-5c6d4e3f2a1b"));

    private SampleSteps() {}

    static List<Fact> all() {
        return Stream.of(classifying(), supervising(), enquiring(), talking(), moving())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> classifying() {
        return List.of(
                new CategorySet(CASE, ComplaintCategory.DOWRY_HAR, "दहेज की मांग सामने आई", at("2025-10-07T12:00")),
                new SectionsNoted(
                        CASE, List.of(new Section(Act.BNS, "85"), new Section(Act.DP, "4")), at("2025-10-07T12:00")),
                new RespondentNamed(CASE, new Respondent("रमेश", "ग्राम कठौली", "पति"), at("2025-10-07T12:00")),
                new SensitivityRaised(CASE, "तीसरी बार शिकायत", at("2025-10-07T12:10")),
                new SensitivityLowered(CASE, "खतरा नहीं रहा", at("2025-10-20T12:10")),
                new MandatoryCounsellingFlagged(CASE, MandatoryGround.PAWN_FALSE, at("2025-10-08T12:00")),
                new MandatoryCounsellingUnflagged(CASE, "आरोप सही पाये गये", at("2025-10-09T12:00")),
                new HighRiskFlagged(CASE, Set.of(RiskSign.STRANGULATION, RiskSign.PREGNANCY), at("2025-10-07T12:20")));
    }

    private static List<Fact> supervising() {
        return List.of(
                new RefusalRecorded(CASE, "संज्ञेय अपराध नहीं बनता", SHO, at("2025-10-07T13:00")),
                new IcIntervened(CASE, "महिला आरक्षी के साथ आज ही घर भ्रमण करें", at("2025-10-07T20:00")),
                new EvidencePreservationAsked(CASE, "व्हाट्सएप", "118/2025", at("2025-10-07T14:00")));
    }

    private static List<Fact> enquiring() {
        return List.of(
                new PrelimEnquiryPermitted(CASE, CO, "सीओ-118/2025", at("2025-10-08T10:00")),
                new PrelimEnquiryConcluded(CASE, false, "आरोप की पुष्टि नहीं हुई।", at("2025-10-18T17:00")),
                new PrelimClosureCopyGiven(CASE, at("2025-10-19T11:00")));
    }

    private static List<Fact> talking() {
        ReferralId referral = new ReferralId(UUID.fromString("b7e0a9d4-31c5-4f0a-8f57-2c6d1e9a7b31"));
        return List.of(
                new CounsellingNoticeGiven(
                        CASE,
                        Set.of(Party.HUSBAND, Party.IN_LAWS),
                        ContactMeans.PHONE,
                        LocalDate.parse("2025-10-12"),
                        at("2025-10-09T11:00")),
                new CounsellingSessionScheduled(
                        CASE,
                        CounsellingKind.FIRST_LEVEL,
                        LocalDate.parse("2025-10-12"),
                        "मिशन शक्ति केन्द्र",
                        at("2025-10-09T11:00")),
                new CounsellingOutcomeRecorded(
                        CASE, CounsellingOutcome.AGREED, "साथ रहने को राजी", at("2025-10-20T16:00")),
                new CounsellingNotApplicable(CASE, "विपक्षी अज्ञात", at("2025-10-07T16:00")),
                new PsychologistNeeded(CASE, "गहरा सदमा", at("2025-10-08T12:00")),
                new ReferralCancelled(CASE, referral, "दो बार प्रेषित", at("2025-10-14T10:00")),
                new FollowUpScheduled(
                        CASE, 4, LocalDate.parse("2026-01-05"), "प्रशिक्षण के बाद", at("2025-12-05T12:00")),
                new ExtensionGranted(
                        CASE, "D-83-SHO", "परिवार परामर्श केन्द्र की अगली बैठक", SHO, at("2025-11-03T18:00")));
    }

    private static List<Fact> moving() {
        StationCode there = new StationCode("BLG");
        return List.of(
                new ComplaintTransferred(CASE, there, "घटनास्थल बेलाघाट का है", at("2025-10-07T15:00")),
                new TransferAccepted(CASE, there, List.of(Duty.STATEMENT_183.id()), at("2025-10-07T18:00")),
                new ComplaintMerged(CASE, EARLIER, "वही पक्ष, वही घटना", at("2025-10-07T17:00")),
                new TransferRejected(CASE, "घटनास्थल रामगढ़ी का ही है", at("2025-10-07T18:00")));
    }
}
