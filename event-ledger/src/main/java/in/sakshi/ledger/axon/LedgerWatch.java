package in.sakshi.ledger.axon;

import in.sakshi.ledger.Ledger;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows where the ledger ends and wakes those who wait for more: at once for commits of this process, and by looking at
 * regular times for those of others. One look serves all streams of the process; while nobody waits, nobody looks.
 */
final class LedgerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);

    private final Ledger ledger;
    private final Duration every;
    private final Set<Runnable> waiting = new CopyOnWriteArraySet<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean lookComing = new AtomicBoolean();
    private final ScheduledExecutorService looker =
            new ScheduledThreadPoolExecutor(1, LedgerWatch::thread, new ThreadPoolExecutor.DiscardPolicy());

    private long end = -1;
    private long changes;
    // Until the first look, and while looking fails, whoever wants to know must read for himself.
    private boolean blind = true;

    LedgerWatch(Ledger ledger, Duration every) {
        this.ledger = ledger;
        this.every = every;
    }

    /** Has the callback called, on any thread and perhaps needlessly, when there may be more to read. */
    @SuppressWarnings("FutureReturnValueIgnored") // look() lets nothing through that the future could tell
    void join(Runnable callback) {
        waiting.add(callback);
        if (started.compareAndSet(false, true)) {
            looker.scheduleWithFixedDelay(this::look, 0, every.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void leave(Runnable callback) {
        waiting.remove(callback);
    }

    /** Whether there may be commits after that number; a no is certain as of the last look. */
    synchronized boolean mayGoBeyond(long commitNumber) {
        return blind || end > commitNumber;
    }

    /** How often what is known has changed; see {@link #awaitChange}. */
    synchronized long changes() {
        return changes;
    }

    /** Waits until more is known than after so many changes, at most so long. */
    synchronized void awaitChange(long since, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); changes == since && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Something was appended: look now. */
    void wake() {
        if (!waiting.isEmpty() && lookComing.compareAndSet(false, true)) {
            looker.execute(this::look);
        }
    }

    private void look() {
        lookComing.set(false);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            if (learn(ledger.head().number(), false)) {
                wakeAll();
            }
        } catch (RuntimeException e) {
            // Said once. The processors, woken, run into the same wall and are in error until it is gone.
            if (learn(-1, true)) {
                LOG.warn("Cannot see where the ledger ends, and go on looking", e);
                wakeAll();
            }
        }
    }

    private synchronized boolean learn(long atLeast, boolean blindNow) {
        if (atLeast <= end && blind == blindNow) {
            return false;
        }
        end = Math.max(end, atLeast);
        blind = blindNow;
        changes++;
        notifyAll();
        return true;
    }

    private void wakeAll() {
        for (Runnable callback : waiting) {
            try {
                callback.run();
            } catch (RuntimeException e) {
                // A processor that is shutting down; the others are woken all the same.
                LOG.debug("A stream could not be woken", e);
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sakshi-ledger-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Looks no more. Whoever appends later finds nobody here, and no error. */
    @Override
    public void close() {
        looker.shutdownNow();
    }
}
