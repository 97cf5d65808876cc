package in.sakshi.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The ledger's time: the clock's, in whole milliseconds, but never earlier than what is recorded already. */
final class RecordingTime {

    private final Clock clock;
    private final Duration tolerance;
    private final LedgerListener listener;

    RecordingTime(Clock clock, Duration tolerance, LedgerListener listener) {
        this.clock = clock;
        this.tolerance = tolerance;
        this.listener = listener;
    }

    /** The time for what comes after a commit of that time. */
    Instant after(Instant previous) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!now.isBefore(previous)) {
            return now;
        }
        Duration back = Duration.between(now, previous);
        if (back.compareTo(tolerance) > 0) {
            listener.clockSteppedBack(back);
        }
        return previous;
    }
}
