package in.sakshi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The ledger's time: when a draft came in, in whole milliseconds, but never earlier than what is recorded already. How long it waited
 * for the disk, or for others, is not part of it: several that are stored together keep the times that they had.
 */
final class RecordingTime {

    private final Duration tolerance;
    private final LedgerListener listener;

    RecordingTime(Duration tolerance, LedgerListener listener) {
        this.tolerance = tolerance;
        this.listener = listener;
    }

    /** The time of a draft that comes after a commit of that time. */
    Instant of(Pending draft, Instant previous) {
        Instant cameIn = draft.cameInAt().truncatedTo(ChronoUnit.MILLIS);
        if (!cameIn.isBefore(previous)) {
            return cameIn;
        }
        Duration back = Duration.between(cameIn, previous);
        // Others may have recorded while it waited.
        if (back.minus(draft.waited()).compareTo(tolerance) > 0) {
            listener.clockSteppedBack(back);
        }
        return previous;
    }
}
