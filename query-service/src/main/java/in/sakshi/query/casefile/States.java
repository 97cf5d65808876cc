package in.sakshi.query.casefile;

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
import in.sakshi.desk.query.CaseState;
import in.sakshi.obligation.ObligationOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    static CaseState after(Standing standing, Class<?> event, List<ReferralId> openReferrals) {
        if (event == FirLinked.class) {
            return CaseState.FIR_TRACK;
        }
        if (event == DisposalProposed.class) {
            return CaseState.DISPOSAL_PROPOSED;
        }
        if (event == DisposalRejected.class) {
            return takenUpAgain(standing, atWork(CaseState.UNDER_ASSESSMENT, openReferrals));
        }
        if (event == DisposalApproved.class) {
            return CaseState.DISPOSED;
        }
        if (event == TransferAccepted.class) {
            return CaseState.TRANSFERRED;
        }
        if (event == ComplaintMerged.class) {
            return CaseState.MERGED;
        }
        if (event == ComplaintReopened.class) {
            return takenUpAgain(standing, CaseState.UNDER_ASSESSMENT);
        }
        if (event == ComplaintClosed.class) {
            return CaseState.CLOSED;
        }
        if (event == ObligationOpened.class && standing.state() == CaseState.DISPOSED) {
            return CaseState.FOLLOW_UP;
        }
        return AT_WORK.contains(standing.state()) ? afterWork(standing, event, openReferrals) : standing.state();
    }

    private static CaseState afterWork(Standing standing, Class<?> event, List<ReferralId> openReferrals) {
        if (event == ComplaintAssigned.class) {
            return standing.state() == CaseState.TRANSFERRED
                    ? CaseState.ASSIGNED
                    : later(standing.state(), CaseState.ASSIGNED);
        }
        if (event == ComplainantContacted.class || event == AssessmentRecorded.class) {
            return later(standing.state(), CaseState.UNDER_ASSESSMENT);
        }
        if (event == CounsellingSessionHeld.class
                || event == PartyAbsent.class
                || event == CounsellingSessionScheduled.class) {
            return CaseState.COUNSELLING;
        }
        if (event == PrelimEnquiryPermitted.class) {
            return CaseState.PRELIM_ENQUIRY;
        }
        if (event == PrelimEnquiryConcluded.class) {
            return CaseState.UNDER_ASSESSMENT;
        }
        if (event == ReferralMade.class) {
            return CaseState.REFERRED;
        }
        if ((event == ReferralOutcomeRecorded.class || event == ReferralCancelled.class)
                && standing.state() == CaseState.REFERRED) {
            return atWork(standing.counselled() ? CaseState.COUNSELLING : CaseState.UNDER_ASSESSMENT, openReferrals);
        }
        return standing.state();
    }

    /** The referrals without an outcome, after an event of that referral. */
    static List<ReferralId> openReferrals(List<ReferralId> before, Class<?> event, @Nullable ReferralId referral) {
        if (referral == null) {
            return before;
        }
        List<ReferralId> open = new ArrayList<>(before);
        if (event == ReferralMade.class) {
            open.add(referral);
        } else {
            open.remove(referral);
        }
        return open;
    }

    /** With a report on it, a complaint goes back to where it was. */
    private static CaseState takenUpAgain(Standing standing, CaseState otherwise) {
        return standing.linked() ? CaseState.FIR_TRACK : otherwise;
    }

    private static CaseState atWork(CaseState otherwise, List<ReferralId> openReferrals) {
        return openReferrals.isEmpty() ? otherwise : CaseState.REFERRED;
    }

    private static CaseState later(CaseState one, CaseState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
