package in.sakshi.ledger.axon;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the ledger as handlers get it (पन्ना).
 *
 * @param messages its events, in order; what they say is decoded when the first reader looks, and then for all
 * @param readUpTo the position up to which everything is read with it
 * @param more whether there may be more at once
 * @param whole whether it holds as many commits as a page can, so that it never changes
 * @param bytes how many bytes its commits take in the ledger
 */
record Page(List<TrackedEventMessage<?>> messages, long readUpTo, boolean more, boolean whole, long bytes) {

    Page {
        messages = List.copyOf(messages);
    }

    /**
     * Reads a page.
     *
     * @param position after which it begins
     * @param most at most so many commits
     */
    static Page read(LedgerEventStorageEngine engine, long position, int most) {
        long from = Position.commitNumber(position + 1);
        List<Commit> commits = engine.ledger().read(from, most);
        if (commits.isEmpty()) {
            return new Page(List.of(), position, false, false, 0);
        }
        Iterator<TrackedEventMessage<?>> events = engine.messages(LedgerReading.eventsOf(commits, position).stream())
                .iterator();
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try {
            events.forEachRemaining(messages::add);
        } catch (RuntimeException e) {
            return upTo(messages, e);
        }
        long end = Position.of(from + commits.size() - 1, Position.EVENTS_PER_COMMIT - 1);
        boolean full = commits.size() == most;
        return new Page(
                messages,
                end,
                full,
                full,
                commits.stream().mapToLong(Page::bytes).sum());
    }

    /** What comes before an event that cannot be read is given all the same; whoever has had that reads on into the failure. */
    private static Page upTo(List<TrackedEventMessage<?>> messages, RuntimeException failure) {
        if (messages.isEmpty()) {
            throw failure;
        }
        long last = Tokens.ofEvent(messages.get(messages.size() - 1).trackingToken());
        return new Page(messages, last, true, false, 0);
    }

    /** The same without what stands up to a position. */
    Page after(long position) {
        return messages.isEmpty() || Tokens.ofEvent(messages.get(0).trackingToken()) > position
                ? this
                : new Page(
                        messages.stream()
                                .filter(message -> Tokens.ofEvent(message.trackingToken()) > position)
                                .toList(),
                        readUpTo,
                        more,
                        whole,
                        bytes);
    }

    private static long bytes(Commit commit) {
        return commit.leaf().length()
                + commit.events().stream().mapToLong(Page::bytes).sum();
    }

    private static long bytes(CommittedEvent event) {
        return length(event.metadata()) + length(event.payload());
    }

    private static long length(@Nullable Bytes bytes) {
        return bytes == null ? 0 : bytes.length();
    }
}
