package in.sakshi.ledger.axon;

/** The ledger holds an event of a type that this release does not know: most likely a newer release recorded it. */
public final class UnknownEventType extends RuntimeException {

    UnknownEventType(String type, int known) {
        super("event type '" + type + "' is not among the " + known
                + " of this release (expected: a release at least as new as the one that recorded it, or an upcaster)");
    }
}
