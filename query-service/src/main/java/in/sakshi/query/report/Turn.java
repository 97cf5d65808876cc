package in.sakshi.query.report;

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
import in.sakshi.desk.query.Known;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.casefile.Standing;
import in.sakshi.shelf.LineJson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint and may have moved it on.
 *
 * @param since when
 * @param event its type
 * @param referral which it was about, if about any
 */
public record Turn(Known since, String event, @Nullable ReferralId referral) {

    /** What may move a complaint on, one way or other; that something is due moves it only once it is disposed of. */
    private static final Set<Class<?>> MOVING = Set.of(
            ComplaintAssigned.class,
            ComplainantContacted.class,
            AssessmentRecorded.class,
            CounsellingSessionScheduled.class,
            CounsellingSessionHeld.class,
            PartyAbsent.class,
            PrelimEnquiryPermitted.class,
            PrelimEnquiryConcluded.class,
            ReferralMade.class,
            ReferralOutcomeRecorded.class,
            ReferralCancelled.class,
            FirLinked.class,
            DisposalProposed.class,
            DisposalRejected.class,
            DisposalApproved.class,
            TransferAccepted.class,
            ComplaintMerged.class,
            ComplaintReopened.class,
            ComplaintClosed.class);

    /** Whether the event is one, given where the complaint stood before it and after. */
    static boolean mayBe(CaseEvent event, Standing before, Standing after) {
        return event instanceof ObligationOpened ? !after.equals(before) : MOVING.contains(event.getClass());
    }

    static Turn of(CaseEvent event, Known now) {
        return new Turn(now, event.getClass().getSimpleName(), Standing.referral(event));
    }

    /** Where it brought a complaint that stood there. */
    Standing after(Standing standing) {
        Class<?> type = LineJson.EVENTS.types().get(event);
        if (type == null) {
            throw new IllegalStateException("turn " + event + " (expected: the name of an event)");
        }
        return standing.after(type, referral);
    }
}
