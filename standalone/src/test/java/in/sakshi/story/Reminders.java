package in.sakshi.story;

import in.sakshi.command.schedule.ReminderRound;
import in.sakshi.command.schedule.Schedule;
import in.sakshi.command.schedule.ScheduleBooks;
import in.sakshi.ledger.axon.ReadingPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets the time of a story go by: the clock stops at each moment for which the service's own schedule holds something, and a round
 * is gone.
 *
 * @param schedule when somebody must be told of something
 * @param round has it told
 * @param reading how far the schedule has read
 * @param recorded the position of the last event that is recorded
 */
record Reminders(
        Schedule schedule, ReminderRound round, ReadingPosition reading, LongSupplier recorded, StoryClock clock) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Goes on to that moment; the clock stands there afterwards. */
    void until(Instant moment) {
        Instant told = Instant.MIN;
        for (Optional<Instant> next = next(); next.filter(moment::isAfter).isPresent(); next = next()) {
            if (!next.get().isAfter(told)) {
                throw new AssertionError("what was due at " + told + " was not told");
            }
            told = next.get();
            Instant now = told.plusMillis(1);
            clock.standAt(now.isAfter(clock.instant()) ? now : clock.instant());
            round.go(() -> true);
        }
        clock.standAt(moment);
    }

    private Optional<Instant> next() {
        long last = recorded.getAsLong();
        if (last >= 0 && !reading.awaitAtLeast(ScheduleBooks.GROUP, last, PATIENCE)) {
            throw new AssertionError("the schedule has not read up to " + last + " within " + PATIENCE);
        }
        return schedule.next();
    }
}
