package in.sakshi.command.wiring;

import in.sakshi.command.schedule.ReminderRound;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Goes round after round, from when the service is ready until it is stopped; at its end before anything else, since a round
 * needs all the rest.
 */
final class ReminderRounds implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final int SECONDS_FOR_THE_CASE_IN_HAND = 20;

    private final ReminderRound round;
    private final BooleanSupplier readUp;
    private final Duration pause;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService thread;

    /**
     * @param readUp whether the schedule is as the ledger is: on one that is only being written, what was told long ago still
     *     waits to be told
     * @param pause between two rounds, and before the first
     */
    ReminderRounds(ReminderRound round, BooleanSupplier readUp, Duration pause) {
        this.round = round;
        this.readUp = readUp;
        this.pause = pause;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        start();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "reminders"));
            var unused = thread.scheduleWithFixedDelay(
                    this::goRound, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void goRound() {
        try {
            if (running && readUp.getAsBoolean()) {
                round.go(this::isRunning);
            }
        } catch (RuntimeException e) {
            // The store is away or the ledger cannot be read. Thrown on, this would have been the last round.
            LOG.warn(
                    "A round of reminders was cut short ({}); the next is in {}",
                    e.getClass().getName(),
                    pause);
        }
    }

    /** Lets the case in hand be finished, undisturbed: a thread that is interrupted while it reads would close the ledger’s files. */
    @Override
    public synchronized void stop() {
        running = false;
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_FOR_THE_CASE_IN_HAND, TimeUnit.SECONDS)) {
                LOG.warn("The last reminder is not finished yet; nothing of it is lost");
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
