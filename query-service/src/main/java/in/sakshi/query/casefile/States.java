package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CaseState;
import in.sakshi.obligation.ObligationOpened;
import java.util.List;
import java.util.Set;

/** Where a case stands after an event (स्थिति). */
final class States {

    /** While a case stands at one of these, the officer is at work on it. */
    private static final Set<CaseState> AT_WORK = Set.of(
            CaseState.RECEIVED,
            CaseState.ASSIGNED,
            CaseState.UNDER_ASSESSMENT,
            CaseState.PRELIM_ENQUIRY,
            CaseState.COUNSELLING,
            CaseState.REFERRED,
            CaseState.TRANSFERRED);

    private States() {}

    /** @param openReferrals the referrals that are open after the event */
    static CaseState after(CaseCard card, CaseEvent event, List<ReferralId> openReferrals) {
        if (event instanceof FirLinked) {
            return CaseState.FIR_TRACK;
        }
        if (event instanceof DisposalProposed) {
            return CaseState.DISPOSAL_PROPOSED;
        }
        if (event instanceof DisposalRejected) {
            return takenUpAgain(card, atWork(CaseState.UNDER_ASSESSMENT, openReferrals));
        }
        if (event instanceof DisposalApproved) {
            return CaseState.DISPOSED;
        }
        if (event instanceof TransferAccepted) {
            return CaseState.TRANSFERRED;
        }
        if (event instanceof ComplaintMerged) {
            return CaseState.MERGED;
        }
        if (event instanceof ComplaintReopened) {
            return takenUpAgain(card, CaseState.UNDER_ASSESSMENT);
        }
        if (event instanceof ComplaintClosed) {
            return CaseState.CLOSED;
        }
        if (event instanceof ObligationOpened && card.state() == CaseState.DISPOSED) {
            return CaseState.FOLLOW_UP;
        }
        return AT_WORK.contains(card.state()) ? afterWork(card, event, openReferrals) : card.state();
    }

    private static CaseState afterWork(CaseCard card, CaseEvent event, List<ReferralId> openReferrals) {
        if (event instanceof ComplaintAssigned) {
            return card.state() == CaseState.TRANSFERRED ? CaseState.ASSIGNED : later(card.state(), CaseState.ASSIGNED);
        }
        if (event instanceof ComplainantContacted || event instanceof AssessmentRecorded) {
            return later(card.state(), CaseState.UNDER_ASSESSMENT);
        }
        if (event instanceof CounsellingSessionHeld
                || event instanceof PartyAbsent
                || event instanceof CounsellingSessionScheduled) {
            return CaseState.COUNSELLING;
        }
        if (event instanceof PrelimEnquiryPermitted) {
            return CaseState.PRELIM_ENQUIRY;
        }
        if (event instanceof PrelimEnquiryConcluded) {
            return CaseState.UNDER_ASSESSMENT;
        }
        if (event instanceof ReferralMade) {
            return CaseState.REFERRED;
        }
        if ((event instanceof ReferralOutcomeRecorded || event instanceof ReferralCancelled)
                && card.state() == CaseState.REFERRED) {
            boolean counselled = card.count(CounsellingSessionHeld.class.getSimpleName()) > 0;
            return atWork(counselled ? CaseState.COUNSELLING : CaseState.UNDER_ASSESSMENT, openReferrals);
        }
        return card.state();
    }

    /** With a report on it, a complaint goes back to where it was. */
    private static CaseState takenUpAgain(CaseCard card, CaseState otherwise) {
        return card.count(FirLinked.class.getSimpleName()) > 0 ? CaseState.FIR_TRACK : otherwise;
    }

    private static CaseState atWork(CaseState otherwise, List<ReferralId> openReferrals) {
        return openReferrals.isEmpty() ? otherwise : CaseState.REFERRED;
    }

    private static CaseState later(CaseState one, CaseState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
