package in.sakshi.ledger.wiring;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that handle the batches of all groups of this process, in turns. With a thread for each group, as Axon has it, whoever
 * records a step while many registers are behind gets a tenth of the processor; registers may be late, he waits.
 */
final class ProjectionWorkers implements AutoCloseable {

    private final ScheduledExecutorService executor;

    ProjectionWorkers(int threads) {
        AtomicInteger number = new AtomicInteger();
        this.executor = new ScheduledThreadPoolExecutor(threads, work -> {
            Thread thread = new Thread(work, "projections-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    ScheduledExecutorService executor() {
        return executor;
    }

    /** After the processors have been shut down; what a batch had not yet written is read again at the next start. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
