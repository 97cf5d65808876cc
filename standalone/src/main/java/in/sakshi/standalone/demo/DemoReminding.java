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

    /** Moves the clock to each moment before {@code end} at which somebody must be told, and has that done. */
    void until(Instant end, MovableClock clock) {
        Instant told = Instant.MIN;
        for (Instant next = next(); next.plus(A_MOMENT).isBefore(end); next = next()) {
            if (!next.isAfter(told)) {
                throw new DemoNotLoaded("the demo has not told of what was due at " + next
                        + " (expected: a notice of it, before the next step)");
            }
            clock.moveTo(notBeforeTheLastEntry(next.plus(A_MOMENT)));
            round.go(() -> true);
            told = next;
        }
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
        if (!reading.awaitAtLeast(ScheduleBooks.GROUP, position, PATIENCE)) {
            throw new DemoNotLoaded(
                    "the schedule has not read up to commit " + last.number() + " (expected: within " + PATIENCE + ")");
        }
    }

    /** What was entered late may have been to be told before it was entered. */
    private Instant notBeforeTheLastEntry(Instant moment) {
        Instant entered = last().recordedAt();
        return entered.isAfter(moment) ? entered : moment;
    }

    private Commit last() {
        return ledger.read(ledger.head().number(), 1).get(0);
    }
}
