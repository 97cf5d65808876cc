package in.sakshi.ledger;

import java.time.Duration;

/**
 * The courtesy between several appenders of one store: they take turns instead of racing for every number. Nothing rests on
 * it but speed and fairness; one that appends out of its turn may lose a race for a number and does no harm.
 *
 * <p>Called by the appender's thread alone. Never throws because the store is away; waits for others no longer than a second,
 * and for the store no longer than one of its operations may take.
 */
public interface Turn {

    /** For a store that only one process can append to. */
    Turn NONE = new Turn() {
        @Override
        public boolean begin() {
            return false;
        }

        @Override
        public void stored(Head head) {}

        @Override
        public void lost() {}

        @Override
        public Duration linger() {
            return Duration.ofHours(1);
        }

        @Override
        public void rest() {}
    };

    /**
     * Before a batch: waits a bounded time for this appender's turn.
     *
     * @return whether others had the turn in between, so that the ledger's head must be looked up again
     */
    boolean begin();

    /** After a batch: the ledger reaches as far as this now. */
    void stored(Head head);

    /** Another appender took the number. */
    void lost();

    /** How long an appender that has nothing to do should wait for work before it calls {@link #rest}. */
    Duration linger();

    /** There is nothing to append at the moment: whoever waits may have the turn. */
    void rest();
}
