package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.ReferralMade;

/**
 * How the talks with the parties go (वार्ता).
 *
 * @param notApplicable whether it is written why there is nothing to counsel
 * @param adjournments how often they were put off since the last decision
 */
record Talks(boolean notApplicable, int adjournments) {

    static final Talks NONE = new Talks(false, 0);

    /** So often they may be put off before something must be decided (D-77). */
    private static final int PATIENCE = 3;

    Talks after(CaseEvent event) {
        if (event instanceof CounsellingNotApplicable) {
            return new Talks(true, adjournments);
        }
        if (event instanceof PartyAbsent
                || (event instanceof CounsellingSessionHeld held && held.outcome() == CounsellingOutcome.TIME_ASKED)) {
            return new Talks(notApplicable, adjournments + 1);
        }
        return event instanceof CounsellingOutcomeRecorded
                        || event instanceof ReferralMade
                        || event instanceof ComplaintReopened
                ? new Talks(notApplicable, 0)
                : this;
    }

    /** Whether they cannot be put off once more. */
    boolean exhausted() {
        return adjournments >= PATIENCE;
    }
}
