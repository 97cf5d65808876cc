package in.sakshi.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The drafts that wait for the appender: bounded in number and bytes, taken out in batches. */
final class DraftQueue {

    /** At most so many stored bytes may wait, so that a store that is away cannot fill the memory. */
    static final long BYTES = 64L * 1024 * 1024;

    private final Deque<Pending> drafts = new ArrayDeque<>();
    private final int length;
    private long bytes;
    private boolean closed;

    DraftQueue(int length) {
        this.length = length;
    }

    /** Puts the draft at the end; throws {@link LedgerBusy} when there is no room, {@link LedgerUnavailable} when closed. */
    synchronized void add(Pending draft) {
        if (closed) {
            throw new LedgerUnavailable("the ledger is closed");
        }
        if (drafts.size() >= length || bytes + draft.bytes() > BYTES) {
            throw new LedgerBusy(drafts.size());
        }
        drafts.add(draft);
        bytes += draft.bytes();
        notifyAll();
    }

    /** Takes a draft out whose caller waits no longer, if it is still there. */
    synchronized void remove(Pending draft) {
        if (drafts.remove(draft)) {
            bytes -= draft.bytes();
        }
    }

    /**
     * The next batch, in the order of arrival.
     *
     * @return empty if nothing arrives in that time; null when the queue is closed and nothing is left in it
     */
    synchronized @Nullable List<Pending> next(Duration wait) throws InterruptedException {
        long until = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); drafts.isEmpty() && !closed && left > 0; left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return drafts.isEmpty() && closed ? null : takeBatch();
    }

    private List<Pending> takeBatch() {
        List<Pending> batch = new ArrayList<>(Math.min(drafts.size(), LedgerSettings.COMMITS_PER_BATCH));
        long sum = 0;
        Pending first = drafts.peek();
        while (first != null
                && batch.size() < LedgerSettings.COMMITS_PER_BATCH
                && sum + first.bytes() <= LedgerSettings.BYTES_PER_BATCH) {
            batch.add(drafts.remove());
            sum += first.bytes();
            first = drafts.peek();
        }
        bytes -= sum;
        return batch;
    }

    /** Takes nothing more; what is there can still be taken out. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
