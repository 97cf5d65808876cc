package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.RiskSign;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.IcIntervened;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.PrelimClosureCopyGiven;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.RespondentNamed;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.fact.Fact;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.station.OfficerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Samples of the steps that not every complaint takes. */
final class SampleSteps {

    private static final OfficerId SHO = new OfficerId("o-1006");

    private static final OfficerId CO = new OfficerId("o-1007");

    private SampleSteps() {}

    static List<Fact> all() {
        return Stream.of(classifying(), supervising(), enquiring()).flatMap(List::stream).toList();
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
}
