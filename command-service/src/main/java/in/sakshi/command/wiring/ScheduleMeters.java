package in.sakshi.command.wiring;

import in.sakshi.command.schedule.ReminderOutcome;
import in.sakshi.command.schedule.Schedule;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Counts what became of the cases that were taken up, and says how long the one that waits longest has waited; no case is named. */
final class ScheduleMeters implements Consumer<ReminderOutcome> {

    private final Map<ReminderOutcome, Counter> counters = new EnumMap<>(ReminderOutcome.class);

    ScheduleMeters(MeterRegistry registry, Schedule schedule, Clock clock) {
        for (ReminderOutcome outcome : ReminderOutcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("sakshi.reminders")
                            .description("Cases that were to tell of what is due")
                            .tag("outcome", outcome.label())
                            .register(registry));
        }
        Gauge.builder("sakshi.schedule.lag", () -> seconds(schedule, clock.instant()))
                .description("Since when somebody should have been told who has not")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void accept(ReminderOutcome outcome) {
        Objects.requireNonNull(counters.get(outcome)).increment();
    }

    private static double seconds(Schedule schedule, Instant now) {
        return schedule.next()
                .filter(now::isAfter)
                .map(next -> Duration.between(next, now).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
