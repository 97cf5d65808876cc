package in.sakshi.shelf.wiring;

import in.sakshi.shelf.staff.RecordedPostings;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the staff list as the ledger has it: reads all postings before any door opens, and then what is new, every second, also what another
 * process has recorded.
 */
final class PostingsFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostingsFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int SECONDS_FOR_THE_READING_IN_HAND = 5;

    private final RecordedPostings postings;
    private volatile boolean running;
    private boolean reads = true;
    private @Nullable ScheduledExecutorService thread;

    PostingsFollower(RecordedPostings postings) {
        this.postings = postings;
    }

    /** Long before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            postings.readOn();
            running = true;
            thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "postings"));
            var unused = thread.scheduleWithFixedDelay(
                    this::readOn, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void readOn() {
        try {
            if (running) {
                postings.readOn();
                note(true, "");
            }
        } catch (RuntimeException e) {
            // Thrown on, this would have been the last time.
            note(false, e.getClass().getName());
        }
    }

    /** Said when it begins and when it ends, not every second. */
    private void note(boolean readNow, String failure) {
        if (readNow != reads) {
            reads = readNow;
            if (readNow) {
                LOG.info("Postings are read again");
            } else {
                LOG.warn("Postings cannot be read ({}); the staff list stays as it was until they can", failure);
            }
        }
    }

    /** Lets a reading in hand be finished, undisturbed: a thread that is interrupted while it reads would close the ledger’s files. */
    @Override
    public synchronized void stop() {
        running = false;
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_FOR_THE_READING_IN_HAND, TimeUnit.SECONDS)) {
                LOG.warn("Postings are still being read; nothing of them is lost");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
