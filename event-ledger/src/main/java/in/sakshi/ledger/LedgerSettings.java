package in.sakshi.ledger;

import java.time.Duration;

/**
 * The bounds within which a ledger writes.
 *
 * @param queueLength drafts that may wait; one more is refused with {@link LedgerBusy}
 * @param patience how long a caller waits before it is told {@link OutcomeUnknown}
 * @param clockTolerance how far the clock may step back before {@link LedgerListener#clockSteppedBack} is called
 */
public record LedgerSettings(int queueLength, Duration patience, Duration clockTolerance) {

    /** At most so many commits in one batch. */
    public static final int COMMITS_PER_BATCH = 256;

    /** At most so many stored bytes in one batch. */
    public static final int BYTES_PER_BATCH = 8 * 1024 * 1024;

    /** At most so many stored bytes in one commit. */
    public static final int BYTES_PER_COMMIT = 1024 * 1024;

    /** What suits a service: 4,096 drafts, ten seconds, five seconds. */
    public static final LedgerSettings DEFAULT =
            new LedgerSettings(4096, Duration.ofSeconds(10), Duration.ofSeconds(5));
}
