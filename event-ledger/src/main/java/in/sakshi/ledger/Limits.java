package in.sakshi.ledger;

import java.util.List;

/** What one draft may hold. */
final class Limits {

    private static final int BYTES_PER_LEAF_LINE = 256;

    private Limits() {}

    /**
     * The stored size of a draft in bytes, roughly; at least what its payloads and metadata take.
     *
     * @throws TooLarge if it is beyond what a commit may hold
     * @throws IllegalArgumentException if it holds nothing, or a sequence that cannot be
     */
    static int sizeOf(Draft draft) {
        List<NewEvent> events = draft.events();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("command " + draft.commandId() + ": 0 events (expected: at least 1)");
        }
        if (events.size() > Position.EVENTS_PER_COMMIT) {
            throw new TooLarge("events", events.size(), Position.EVENTS_PER_COMMIT);
        }
        long bytes = 0;
        for (NewEvent event : events) {
            bytes += sizeOf(event);
        }
        if (bytes > LedgerSettings.BYTES_PER_COMMIT) {
            throw new TooLarge("bytes", bytes, LedgerSettings.BYTES_PER_COMMIT);
        }
        return (int) bytes;
    }

    private static long sizeOf(NewEvent event) {
        if (event.sequence() < 0) {
            throw new IllegalArgumentException(
                    "stream " + event.stream() + ": sequence " + event.sequence() + " (expected: 0 or more)");
        }
        return BYTES_PER_LEAF_LINE
                + (long) event.stream().length()
                + event.eventId().length()
                + event.type().length()
                + event.metadata().length()
                + event.payload().length();
    }
}
