package in.sakshi.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;

/**
 * What can happen to a complaint, in the order in which it usually does (प्रकरण की घटनाएं). Read this list and know what a help desk does.
 */
public sealed interface ComplaintEvent extends CaseEvent
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
                CategorySet,
                SectionsNoted,
                RespondentNamed,
                SensitivityRaised,
                SensitivityLowered,
                MandatoryCounsellingFlagged,
                MandatoryCounsellingUnflagged,
                HighRiskFlagged,
                RefusalRecorded,
                IcIntervened,
                EvidencePreservationAsked,
                PrelimEnquiryPermitted,
                PrelimEnquiryConcluded,
                PrelimClosureCopyGiven,
                CounsellingNoticeGiven,
                CounsellingSessionScheduled,
                CounsellingOutcomeRecorded,
                CounsellingNotApplicable,
                PsychologistNeeded,
                ReferralCancelled,
                ExtensionGranted,
                FollowUpScheduled,
                ComplaintTransferred,
                TransferAccepted,
                TransferRejected,
                ComplaintMerged,
                FirLinked,
                FirConcluded {

    /** The complaint it happened to. */
    ComplaintId complaintId();

    @Override
    default CaseId caseId() {
        return complaintId().asCase();
    }
}
