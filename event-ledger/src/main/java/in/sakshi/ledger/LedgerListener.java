package in.sakshi.ledger;

import java.time.Duration;

/** Who wants to hear how the ledger is doing: meters and alarms. Called on the appender's thread; must be quick. */
public interface LedgerListener {

    /** A listener that hears nothing. */
    LedgerListener NONE = new LedgerListener() {};

    /** A batch of so many commits is stored, that long after it was sent. */
    default void batchStored(int commits, Duration took) {}

    /** Another process took the number first; the batch is renumbered. */
    default void numberTaken() {}

    /** Nobody knows whether the batch is stored; it is sent again. */
    default void outcomeUnknown() {}

    /** The clock stands that far before the time of the last commit, more than the ledger takes for ordinary. */
    default void clockSteppedBack(Duration by) {}
}
