package in.sakshi.command.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A round through the schedule: has every case tell whose moment has come, the one that has waited longest first (अनुस्मारक का
 * फेरा). Any number of processes may go rounds at the same time: a case is taken up by one of them, and tells once whoever asks.
 */
public final class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Schedule schedule;
    private final Telling telling;
    private final Clock clock;
    private final Consumer<ReminderOutcome> outcomes;

    /** @param outcomes told of each case that was taken up */
    public ReminderRound(Schedule schedule, Telling telling, Clock clock, Consumer<ReminderOutcome> outcomes) {
        this.schedule = schedule;
        this.telling = telling;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    /** Goes until no case is left whose moment has come, or until it is to go no further. */
    public void go(BooleanSupplier goesOn) {
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            Instant now = clock.instant();
            List<DueLine> due = schedule.due(now);
            for (DueLine line : due) {
                if (goesOn.getAsBoolean() && schedule.takeUp(line, now)) {
                    tell(line);
                }
            }
            more = schedule.isFull(due);
        }
    }

    private void tell(DueLine line) {
        ReminderOutcome outcome = ReminderOutcome.SENT;
        try {
            telling.tell(line.caseId());
        } catch (RuntimeException failure) {
            // One case must not keep the others waiting; it is taken up again, for ever, and the lag shows that.
            outcome = ReminderOutcome.of(failure);
            LOG.warn(
                    "Case {} has not told of what is due ({}, {}); it is asked again",
                    line.caseId(),
                    outcome.label(),
                    failure.getClass().getName());
        }
        outcomes.accept(outcome);
    }
}
