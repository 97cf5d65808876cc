package in.sakshi.complaint;

import in.sakshi.fact.Fact;

/**
 * What can happen to a complaint, in the order in which it usually does (प्रकरण की घटनाएं). Read this list and know what a help desk does.
 */
public sealed interface ComplaintEvent extends Fact
        permits ComplaintReceived,
                ReceiptIssued,
                GdEntryMade,
                ComplaintAssigned,
                ComplainantContacted,
                InformationGiven,
                AssessmentRecorded,
                DailyReviewDone,
                CounsellingSessionHeld,
                PartyAbsent,
                ReferralMade,
                ReferralAcknowledged,
                ReferralOutcomeRecorded,
                DisposalProposed,
                DisposalRejected,
                DisposalApproved,
                FeedbackTaken,
                FeedbackUnreachable,
                FollowUpDone,
                ComplaintClosed,
                ComplaintReopened,
                EntryCorrected,
                ObligationOpened,
                ObligationMet,
                ObligationMetLate,
                ObligationReassigned,
                ObligationDueChanged,
                ObligationWaived {

    /** The complaint it happened to. */
    ComplaintId complaintId();
}
