package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InformationTopic;
import in.sakshi.code.Party;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.SessionId;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.MakeReferral;
import in.sakshi.desk.command.MarkCounsellingNotApplicable;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.WaiveObligation;
import in.sakshi.obligation.ObligationId;
import in.sakshi.oversight.DocumentId;
import in.sakshi.station.Officer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked about the case, with plain values wherever a test does not care. */
public final class Asking {

    static final ComplaintId CASE = new ComplaintId(new UUID(0, 47));
    static final ReferralId REFERRAL = new ReferralId(new UUID(0, 112));
    static final ReferralId ANOTHER_REFERRAL = new ReferralId(new UUID(0, 113));
    static final SessionId SESSION = new SessionId(new UUID(0, 1));
    static final SessionId ANOTHER_SESSION = new SessionId(new UUID(0, 2));
    public static final Complainant SUNITA = aged(29);

    private Asking() {}

    /** Sunita Devi, at that age. */
    static Complainant aged(int age) {
        return new Complainant("सुनीता देवी", age, null, "ग्राम कठौली", "4", "9000000001", true);
    }

    static ReceiveComplaint receive(ComplaintCategory category) {
        return receive(category, SUNITA);
    }

    static ReceiveComplaint receive(ComplaintCategory category, Complainant complainant) {
        Respondent husband = new Respondent("रमेश", null, "पति");
        return new ReceiveComplaint(
                CASE,
                RAMGARHI.code(),
                ComplaintSource.WALK_IN,
                null,
                category,
                "पति द्वारा मारपीट",
                complainant,
                null,
                husband,
                null,
                null);
    }

    static IssueReceipt issueReceipt() {
        return new IssueReceipt(CASE, null);
    }

    static EnterGdNumber enterGdNumber(String gdNumber) {
        return new EnterGdNumber(CASE, gdNumber, null);
    }

    static AssignComplaint assign(Officer officer) {
        return new AssignComplaint(CASE, officer.id(), null);
    }

    static ContactComplainant contact() {
        return new ContactComplainant(CASE, ContactMeans.IN_PERSON, null, null);
    }

    static GiveInformation inform() {
        return new GiveInformation(CASE, Set.of(InformationTopic.PWDVA_RIGHTS), null);
    }

    static RecordAssessment assess(Recommendation recommendation) {
        return new RecordAssessment(CASE, false, recommendation, "115(2)", null);
    }

    static DoDailyReview review() {
        return new DoDailyReview(CASE, "देखा", null);
    }

    static HoldCounsellingSession holdSession(SessionId session, CounsellingKind kind) {
        Set<Party> present = Set.of(Party.WOMAN);
        return new HoldCounsellingSession(
                CASE, session, kind, present, true, CounsellingOutcome.DISAGREED, null, null, true, null, null);
    }

    /** A session at which they asked for time. */
    static HoldCounsellingSession adjourn(SessionId session) {
        return new HoldCounsellingSession(
                CASE,
                session,
                CounsellingKind.FIRST_LEVEL,
                Set.of(Party.WOMAN),
                true,
                CounsellingOutcome.TIME_ASKED,
                null,
                null,
                true,
                null,
                null);
    }

    /** Why nothing is counselled. */
    static MarkCounsellingNotApplicable noCounselling() {
        return new MarkCounsellingNotApplicable(CASE, "परामर्श का विषय नहीं", null);
    }

    static NoteAbsentParty noteAbsent(Party party) {
        return new NoteAbsentParty(CASE, Set.of(party), ContactMeans.PHONE, null, null);
    }

    static MakeReferral refer(ReferralAgency agency) {
        return refer(agency, REFERRAL, ConsentGiver.WOMAN);
    }

    static MakeReferral refer(ReferralAgency agency, ReferralId referral, ConsentGiver consent) {
        return new MakeReferral(CASE, referral, agency, consent, "112/2025", "सुलह", null);
    }

    static AcknowledgeReferral acknowledge(ReferralId referral) {
        return new AcknowledgeReferral(CASE, referral, "PPK-389", null);
    }

    static RecordReferralOutcome recordOutcome(ReferralId referral) {
        return new RecordReferralOutcome(CASE, referral, ReferralOutcome.REUNITED, null, null);
    }

    /** A paper of that kind, which lies on that page. */
    static AttachDocument attach(DocumentKind kind, int page) {
        DocumentId id = new DocumentId(new UUID(kind.name().hashCode(), page));
        return new AttachDocument(CASE.asCase(), id, kind, null, null, "पृ0 " + page, null);
    }

    static ProposeDisposal propose(DisposalType type) {
        return new ProposeDisposal(CASE, type, "सुलह हुई", null);
    }

    static ApproveDisposal approve() {
        return new ApproveDisposal(CASE, null);
    }

    static RejectDisposal reject() {
        return new RejectDisposal(CASE, "आधार अपूर्ण", null);
    }

    static TakeFeedback takeFeedback(int score) {
        Set<FeedbackFlag> flags = score > 2 ? Set.of() : Set.of(FeedbackFlag.NOT_HEARD);
        return new TakeFeedback(CASE, FeedbackSource.COMPLAINANT, ContactMeans.PHONE, score, flags, null, null, null);
    }

    static NoteUnreachable noteUnreachable() {
        return new NoteUnreachable(CASE, ContactMeans.PHONE, null);
    }

    static DoFollowUp followUp(int number) {
        return new DoFollowUp(
                CASE, number, ContactMeans.HOME_VISIT, FollowUpOutcome.LIVING_TOGETHER, null, null, null, null);
    }

    static CloseComplaint close() {
        return new CloseComplaint(CASE, null);
    }

    static ReopenComplaint reopen() {
        return new ReopenComplaint(CASE, ReopeningGround.REHARASSED, "पुनः उत्पीड़न", null);
    }

    static CorrectEntry correct(EntryField field, @Nullable String oldValue, @Nullable String newValue) {
        return new CorrectEntry(CASE, field, oldValue, newValue, "गलत सुना", null);
    }

    static WaiveObligation waive(ObligationId obligation) {
        return new WaiveObligation(CASE, obligation, "प्रतीक्षा आवश्यक नहीं", null);
    }
}
