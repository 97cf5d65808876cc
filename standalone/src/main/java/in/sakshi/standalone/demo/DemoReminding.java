package in.sakshi.standalone.demo;

import in.sakshi.command.schedule.ReminderRound;
import in.sakshi.command.schedule.Schedule;
import in.sakshi.command.schedule.ScheduleBooks;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * Has everybody told of what is due in the demo's cases at the moment at which it would have been, as the loader's clock leaps
 * from step to step.
 *
 * @param ledger that holds the cases
 * @param reading how far the schedule has read it
 * @param schedule when somebody must be told
 * @param round tells
 */
public record DemoReminding(Ledger ledger, ReadingPosition reading, Schedule schedule, ReminderRound round) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration A_BLINK = Duration.ofNanos(500_000);

    /** Moves the clock to each moment before {@code end} at which somebody must be told, and has that done. */
    void until(Instant end, MovableClock clock) {
        Instant told = Instant.MIN;
        long since = System.nanoTime();
        for (Instant next = next(); next.plus(A_MOMENT).isBefore(end); next = next()) {
            if (next.isAfter(told)) {
                clock.moveTo(notBeforeTheLastEntry(next.plus(A_MOMENT)));
                round.go(() -> true);
                told = next;
                since = System.nanoTime();
            } else {
                // The service goes rounds of its own, and may have taken it up.
                requirePatience(since, next);
            }
        }
    }

    private static void requirePatience(long since, Instant next) {
        if (System.nanoTime() - since > PATIENCE.toNanos()) {
            throw new DemoNotLoaded("the demo has not told of what was due at " + next
                    + " (expected: a notice of it, before the next step)");
        }
        LockSupport.parkNanos(A_MOMENT.toNanos());
    }

    private Instant next() {
        awaitReadUp();
        return schedule.next().orElse(ScheduleBooks.NEVER);
    }

    private void awaitReadUp() {
        if (ledger.head().number() < 0) {
            return;
        }
        Commit last = last();
        long position = Position.of(last.number(), last.events().size() - 1);
        long since = System.nanoTime();
        // Thousands of steps wait here, each for less than it takes to ask twice with a pause of milliseconds.
        while (reading.of(ScheduleBooks.GROUP) < position) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new DemoNotLoaded("the schedule has not read up to commit " + last.number()
                        + " (expected: within " + PATIENCE + ")");
            }
            LockSupport.parkNanos(A_BLINK.toNanos());
        }
    }

    /** What was entered late may have been to be told before it was entered. */
    Instant notBeforeTheLastEntry(Instant moment) {
        if (ledger.head().number() < 0) {
            return moment;
        }
        Instant entered = last().recordedAt();
        return entered.isAfter(moment) ? entered : moment;
    }

    private Commit last() {
        return ledger.read(ledger.head().number(), 1).get(0);
    }
}
