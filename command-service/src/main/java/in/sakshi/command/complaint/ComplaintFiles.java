package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.CallForPsychologist;
import in.sakshi.desk.command.CancelReferral;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.FlagHighRisk;
import in.sakshi.desk.command.FlagMandatoryCounselling;
import in.sakshi.desk.command.GiveCounsellingNotice;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.command.GrantExtension;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.InterveneInCase;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.LowerSensitivity;
import in.sakshi.desk.command.MakeReferral;
import in.sakshi.desk.command.MarkCounsellingNotApplicable;
import in.sakshi.desk.command.NameRespondent;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.RaiseSensitivity;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordCounsellingOutcome;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RecordRefusal;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.RejectTransfer;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.ScheduleCounsellingSession;
import in.sakshi.desk.command.ScheduleFollowUp;
import in.sakshi.desk.command.SetCategory;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.command.UnflagMandatoryCounselling;
import in.sakshi.desk.command.WaiveObligation;
import java.util.List;

/** The files of complaints, and the rules by which they are decided on, in the order of a case. */
public final class ComplaintFiles {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(CaseFile.class)
            .on(IssueReceipt.class, Receiving::issueReceipt)
            .on(EnterGdNumber.class, Receiving::enterGdNumber)
            .on(AssignComplaint.class, Inquiring::assign)
            .on(ContactComplainant.class, Inquiring::contact)
            .on(GiveInformation.class, Inquiring::inform)
            .on(RecordAssessment.class, Inquiring::assess)
            .on(DoDailyReview.class, Inquiring::review)
            .on(HoldCounsellingSession.class, Counselling::hold)
            .on(NoteAbsentParty.class, Counselling::noteAbsence)
            .on(MakeReferral.class, Referring::refer)
            .on(AcknowledgeReferral.class, Referring::acknowledge)
            .on(RecordReferralOutcome.class, Referring::recordOutcome)
            .on(ProposeDisposal.class, Disposing::propose)
            .on(ApproveDisposal.class, Disposing::approve)
            .on(RejectDisposal.class, Disposing::reject)
            .on(TakeFeedback.class, FollowingUp::takeFeedback)
            .on(NoteUnreachable.class, FollowingUp::noteUnreachable)
            .on(DoFollowUp.class, Revisiting::followUp)
            .on(CloseComplaint.class, FollowingUp::close)
            .on(ReopenComplaint.class, Disposing::reopen)
            .on(CorrectEntry.class, Correcting::correct)
            .on(WaiveObligation.class, FollowingUp::waive)
            .on(SetCategory.class, Classifying::setCategory)
            .on(NoteSections.class, Classifying::noteSections)
            .on(NameRespondent.class, Classifying::nameRespondent)
            .on(RaiseSensitivity.class, Flagging::raise)
            .on(LowerSensitivity.class, Flagging::lower)
            .on(FlagMandatoryCounselling.class, Flagging::flag)
            .on(UnflagMandatoryCounselling.class, Flagging::unflag)
            .on(FlagHighRisk.class, Flagging::flagHighRisk)
            .on(RecordRefusal.class, Supervising::recordRefusal)
            .on(InterveneInCase.class, Supervising::intervene)
            .on(AskToKeepEvidence.class, Inquiring::askToKeepEvidence)
            .on(PermitPrelimEnquiry.class, PreliminaryEnquiring::permit)
            .on(ConcludePrelimEnquiry.class, PreliminaryEnquiring::conclude)
            .on(GivePrelimCopy.class, PreliminaryEnquiring::giveCopy)
            .on(GiveCounsellingNotice.class, Calling::giveNotice)
            .on(ScheduleCounsellingSession.class, Calling::schedule)
            .on(RecordCounsellingOutcome.class, Counselling::recordOutcome)
            .on(MarkCounsellingNotApplicable.class, Counselling::markNotApplicable)
            .on(CallForPsychologist.class, Referring::callForPsychologist)
            .on(CancelReferral.class, Referring::cancel)
            .on(GrantExtension.class, Supervising::extend)
            .on(ScheduleFollowUp.class, Revisiting::schedule)
            .on(TransferComplaint.class, Transferring::transfer)
            .on(AcceptTransfer.class, Transferring::accept)
            .on(RejectTransfer.class, Transferring::reject);

    private ComplaintFiles() {}

    /** The file of a complaint that begins. */
    public static OpenFile opened(ComplaintReceived event) {
        return CaseFile.opened(event);
    }

    /** What becomes of a complaint on which a report was registered. */
    public static List<CaseEvent> link(OpenFile complaint, FirLinked linked, Desk desk) {
        return Linking.link((CaseFile) complaint, linked, desk);
    }

    /** Whether a report was registered on it. */
    public static boolean hasFir(OpenFile complaint) {
        return ((CaseFile) complaint).firs().any();
    }

    /** What becomes of a complaint of which the investigation of a report is concluded. */
    public static List<CaseEvent> concludeFir(OpenFile complaint, FirConcluded concluded, Desk desk) {
        return Linking.conclude((CaseFile) complaint, concluded, desk);
    }
}
