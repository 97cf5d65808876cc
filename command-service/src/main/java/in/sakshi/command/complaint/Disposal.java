package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.FeedbackUnreachable;
import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the disposal has come (निस्तारण).
 *
 * @param proposal what is proposed and waits for a decision
 * @param disposed whether it is disposed of, since the last reopening
 * @param closed whether the file is closed
 * @param reopenedAt when it was last reopened, if ever
 * @param triedOn the days on which she could not be reached for feedback, since the last disposal
 */
record Disposal(
        @Nullable DisposalProposed proposal,
        boolean disposed,
        boolean closed,
        @Nullable Instant reopenedAt,
        Set<LocalDate> triedOn) {

    static final Disposal OPEN = new Disposal(null, false, false, null, Set.of());

    Disposal after(CaseEvent event) {
        if (event instanceof DisposalProposed proposed) {
            return new Disposal(proposed, false, false, reopenedAt, Set.of());
        }
        if (event instanceof DisposalRejected) {
            return new Disposal(null, false, false, reopenedAt, Set.of());
        }
        if (event instanceof DisposalApproved) {
            return new Disposal(null, true, false, reopenedAt, Set.of());
        }
        if (event instanceof ComplaintReopened reopened) {
            return new Disposal(null, false, false, reopened.happened().at(), Set.of());
        }
        if (event instanceof ComplaintMerged) {
            return new Disposal(null, true, true, reopenedAt, Set.of());
        }
        if (event instanceof ComplaintClosed) {
            return new Disposal(null, true, true, reopenedAt, triedOn);
        }
        if (event instanceof FeedbackUnreachable unreachable) {
            Set<LocalDate> days = new HashSet<>(triedOn);
            days.add(Kolkata.dateAt(unreachable.happened().at()));
            return new Disposal(proposal, disposed, closed, reopenedAt, Set.copyOf(days));
        }
        return this;
    }
}
