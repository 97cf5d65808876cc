package in.sakshi.query.door;

import in.sakshi.ledger.axon.ReadingPosition;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Up to where answers are true, and waiting until they are true enough. */
final class Freshness {

    private final ReadingPosition reading;
    private final Duration patience;

    /** @param patience how long a question may wait for a register to read on */
    Freshness(ReadingPosition reading, Duration patience) {
        this.reading = reading;
        this.patience = patience;
    }

    /**
     * Waits until a group has read at least up to a position. To be asked before the lines are: what is read from them
     * afterwards is true at least up to the position given here.
     *
     * @param atLeast the position; nothing to wait for if absent
     * @return up to which position the group has read
     * @throws TurnedAway if it has not read so far in time
     */
    long of(String group, @Nullable Long atLeast) {
        if (atLeast != null && !reading.awaitAtLeast(group, atLeast, patience)) {
            throw new TurnedAway(ProblemKind.NOT_READ_YET, Long.toString(reading.of(group)));
        }
        return reading.of(group);
    }
}
