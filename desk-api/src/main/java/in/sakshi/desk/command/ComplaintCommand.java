package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.complaint.ComplaintId;

/**
 * What may be asked about a complaint, in the order of a case.
 */
public sealed interface ComplaintCommand extends CaseCommand
        permits ReceiveComplaint,
                IssueReceipt,
                EnterGdNumber,
                AssignComplaint,
                ContactComplainant,
                GiveInformation,
                RecordAssessment,
                DoDailyReview,
                HoldCounsellingSession,
                NoteAbsentParty,
                MakeReferral,
                AcknowledgeReferral,
                RecordReferralOutcome,
                ProposeDisposal,
                ApproveDisposal,
                RejectDisposal,
                TakeFeedback,
                NoteUnreachable,
                DoFollowUp,
                CloseComplaint,
                ReopenComplaint,
                CorrectEntry,
                WaiveObligation,
                SetCategory,
                NoteSections,
                NameRespondent,
                RaiseSensitivity,
                LowerSensitivity,
                FlagMandatoryCounselling,
                UnflagMandatoryCounselling,
                FlagHighRisk,
                RecordRefusal,
                InterveneInCase,
                AskToKeepEvidence,
                PermitPrelimEnquiry,
                ConcludePrelimEnquiry,
                GivePrelimCopy,
                GiveCounsellingNotice,
                ScheduleCounsellingSession,
                RecordCounsellingOutcome,
                MarkCounsellingNotApplicable,
                CallForPsychologist,
                CancelReferral,
                GrantExtension,
                ScheduleFollowUp,
                TransferComplaint,
                AcceptTransfer,
                RejectTransfer,
                MergeComplaint {

    /** The complaint it is about. */
    ComplaintId complaintId();

    @Override
    default CaseId caseId() {
        return complaintId().asCase();
    }
}
