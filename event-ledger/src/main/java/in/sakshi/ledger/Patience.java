package in.sakshi.ledger;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that no caller waits longer than it should, whatever the appender is held up by.
 *
 * <p>All wait equally long, so the oldest stands in front, and a look at the front now and then does; a timer for each draft
 * would cost more than the draft.
 */
final class Patience implements AutoCloseable {

    private static final long LONGEST_TICK_MILLIS = 100;

    private final Queue<Pending> byAge = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("sakshi-ledger-patience"));
    private final Duration patience;
    private final DraftQueue queue;
    private volatile boolean closed;

    Patience(Duration patience, DraftQueue queue) {
        this.patience = patience;
        this.queue = queue;
        long tick = Math.max(1, Math.min(LONGEST_TICK_MILLIS, patience.toMillis() / 20));
        var unused = ticks.scheduleWithFixedDelay(this::look, tick, tick, TimeUnit.MILLISECONDS);
    }

    void watch(Pending draft) {
        byAge.add(draft);
        if (closed) {
            close();
        }
    }

    private void look() {
        Pending oldest = byAge.peek();
        while (oldest != null && (oldest.isAnswered() || oldest.isOlderThan(patience))) {
            byAge.poll();
            endWaitOf(oldest, "the draft was not sent within " + patience + ": the ledger's store is away or too slow");
            oldest = byAge.peek();
        }
    }

    private void endWaitOf(Pending draft, String because) {
        if (!draft.isAnswered()) {
            draft.giveUp(because);
            queue.remove(draft);
        }
    }

    /** Ends the wait of all who are still there, and watches no longer. */
    @Override
    public void close() {
        closed = true;
        ticks.shutdownNow();
        for (Pending draft = byAge.poll(); draft != null; draft = byAge.poll()) {
            endWaitOf(draft, "the ledger was closed before the draft was sent");
        }
    }
}
