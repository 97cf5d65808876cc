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
 * @param closedAt when the file was closed; absent if it is not
 * @param reopenedAt when it was last reopened, if ever
 * @param triedOn the days on which she could not be reached for feedback, since the last disposal
 */
record Disposal(
        @Nullable DisposalProposed proposal,
        boolean disposed,
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt,
        Set<LocalDate> triedOn) {

    static final Disposal OPEN = new Disposal(null, false, null, null, Set.of());

    Disposal after(CaseEvent event) {
        if (event instanceof DisposalProposed proposed) {
            return new Disposal(proposed, false, null, reopenedAt, Set.of());
        }
        if (event instanceof DisposalRejected) {
            return new Disposal(null, false, null, reopenedAt, Set.of());
        }
        if (event instanceof DisposalApproved) {
            return new Disposal(null, true, null, reopenedAt, Set.of());
        }
        if (event instanceof ComplaintReopened reopened) {
            return new Disposal(null, false, null, reopened.happened().at(), Set.of());
        }
        if (event instanceof ComplaintMerged merged) {
            return new Disposal(null, true, merged.happened().at(), reopenedAt, Set.of());
        }
        if (event instanceof ComplaintClosed ended) {
            return new Disposal(null, true, ended.happened().at(), reopenedAt, triedOn);
        }
        if (event instanceof FeedbackUnreachable unreachable) {
            Set<LocalDate> days = new HashSet<>(triedOn);
            days.add(Kolkata.dateAt(unreachable.happened().at()));
            return new Disposal(proposal, disposed, closedAt, reopenedAt, Set.copyOf(days));
        }
        return this;
    }

    /** Whether the file is closed. */
    boolean closed() {
        return closedAt != null;
    }
}
