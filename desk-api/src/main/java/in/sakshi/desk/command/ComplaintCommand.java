package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked about a complaint, in the order of a case. The door takes each under its simple name.
 */
public sealed interface ComplaintCommand
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
                WaiveObligation {

    /** The complaint it is about. */
    ComplaintId complaintId();

    /** When it happened; absent means now, as it is recorded. */
    @Nullable
    Happened happened();
}
