package in.sakshi.desk.words;

import static java.util.Map.entry;

import in.sakshi.code.AlertKind;
import in.sakshi.code.BookField;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ChildPlacement;
import in.sakshi.code.ClockKind;
import in.sakshi.code.CompensationHead;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CopyHolder;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.CourtMatter;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.EscortPurpose;
import in.sakshi.code.ExamType;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FirField;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InformationTopic;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.MedicalConsent;
import in.sakshi.code.Party;
import in.sakshi.code.Pendency;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.Purpose;
import in.sakshi.code.RaidResult;
import in.sakshi.code.Rank;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.ReopeningGround;
import in.sakshi.code.RiskSign;
import in.sakshi.code.RuleClass;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.code.StationType;
import in.sakshi.code.UnitLevel;
import in.sakshi.code.UnsafeHome;
import in.sakshi.code.ViewKind;
import in.sakshi.complaint.EntryField;
import java.util.Map;

/** Under which name the words files know each code list (कोड सूची): the label of a code is the word {@code <list>.<CODE>}. */
final class CodeLists {

    static final Map<Class<? extends Enum<?>>, String> NAMES = Map.ofEntries(
            entry(ComplaintSource.class, "source"),
            entry(ComplaintCategory.class, "category"),
            entry(CaseClass.class, "caseClass"),
            entry(Purpose.class, "purpose"),
            entry(ViewKind.class, "view"),
            entry(ReferralAgency.class, "agency"),
            entry(ReferralOutcome.class, "outcome"),
            entry(DisposalType.class, "disposal"),
            entry(FollowUpOutcome.class, "followUp"),
            entry(FeedbackFlag.class, "feedbackFlag"),
            entry(FeedbackSource.class, "feedbackSource"),
            entry(ContactMeans.class, "means"),
            entry(Recommendation.class, "recommendation"),
            entry(InformationTopic.class, "information"),
            entry(CounsellingKind.class, "counselling"),
            entry(CounsellingOutcome.class, "counsellingOutcome"),
            entry(Party.class, "party"),
            entry(ConsentGiver.class, "consent"),
            entry(ReopeningGround.class, "reopening"),
            entry(RuleClass.class, "ruleClass"),
            entry(ClockKind.class, "clock"),
            entry(Pendency.class, "pendency"),
            entry(Sex.class, "sex"),
            entry(Rank.class, "rank"),
            entry(Post.class, "post"),
            entry(UnitLevel.class, "unitLevel"),
            entry(StationType.class, "stationType"),
            entry(EntryField.class, "entryField"),
            entry(MandatoryGround.class, "mandatoryGround"),
            entry(RiskSign.class, "riskSign"),
            entry(ExamType.class, "examType"),
            entry(MedicalConsent.class, "medicalConsent"),
            entry(AlertKind.class, "alert"),
            entry(StatementSection.class, "statementSection"),
            entry(StatementPlace.class, "statementPlace"),
            entry(CourtMatter.class, "courtMatter"),
            entry(UnsafeHome.class, "unsafeHome"),
            entry(ChildPlacement.class, "placement"),
            entry(EscortPurpose.class, "escort"),
            entry(DocumentKind.class, "document"),
            entry(PreventiveSection.class, "preventive"),
            entry(PreventiveResult.class, "preventiveResult"),
            entry(FirOrigin.class, "firOrigin"),
            entry(FirField.class, "firField"),
            entry(BookField.class, "bookField"),
            entry(CopyHolder.class, "copyHolder"),
            entry(RaidResult.class, "raid"),
            entry(InvestigationResult.class, "investigation"),
            entry(CompensationHead.class, "compensation"),
            entry(CourtMilestone.class, "court"));

    private CodeLists() {}
}
