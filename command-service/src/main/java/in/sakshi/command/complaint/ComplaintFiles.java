package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.AssignComplaint;
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
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.TakeFeedback;
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
            .on(DoFollowUp.class, FollowingUp::followUp)
            .on(CloseComplaint.class, FollowingUp::close)
            .on(ReopenComplaint.class, Disposing::reopen)
            .on(CorrectEntry.class, Correcting::correct)
            .on(WaiveObligation.class, FollowingUp::waive);

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
