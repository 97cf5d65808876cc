package in.sakshi.ledger;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a process that appends. While a batch is under way the next one gathers in the queue; never are two
 * under way.
 */
final class Appender implements Runnable {

    private static final Duration UNTIL_WORK_COMES = Duration.ofHours(1);

    private final DraftQueue queue;
    private final Recorder recorder;
    private final Turn turn;
    private final Runnable afterStoring;
    private boolean resting;

    Appender(DraftQueue queue, Recorder recorder, Turn turn, Runnable afterStoring) {
        this.queue = queue;
        this.recorder = recorder;
        this.turn = turn;
        this.afterStoring = afterStoring;
    }

    /** Appends until the queue is closed and empty. */
    @Override
    public void run() {
        try {
            List<Pending> batch = next();
            while (batch != null) {
                work(batch);
                batch = next();
            }
        } catch (InterruptedException e) {
            // Nobody in here interrupts this thread; whoever does wants it to end.
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable List<Pending> next() throws InterruptedException {
        return queue.next(resting ? UNTIL_WORK_COMES : turn.linger());
    }

    // A failure that nobody foresaw must not end the thread: it would end all recording until a restart.
    private void work(List<Pending> batch) {
        try {
            resting = batch.isEmpty();
            if (resting) {
                turn.rest();
            } else if (recorder.record(batch)) {
                afterStoring.run();
            }
        } catch (RuntimeException e) {
            recorder.forgetHead();
            batch.forEach(draft -> draft.failedUnforeseen(e));
        }
    }
}
