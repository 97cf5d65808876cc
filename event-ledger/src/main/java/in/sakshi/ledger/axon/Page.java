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
 * @param begin the position after which it begins
 * @param messages its events, in order; what they say is decoded when the first reader looks, and then for all
 * @param readUpTo the position up to which everything is read with it
 * @param more whether there may be more at once
 * @param bytes how many bytes its commits take in the ledger
 */
record Page(long begin, List<TrackedEventMessage<?>> messages, long readUpTo, boolean more, long bytes) {

    Page {
        messages = List.copyOf(messages);
    }

    /** At the end of the ledger. */
    static Page nothingAfter(long position) {
        return new Page(position, List.of(), position, false, 0);
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
            return nothingAfter(position);
        }
        Iterator<TrackedEventMessage<?>> events = engine.messages(engine.reading().eventsOf(commits, position).stream())
                .iterator();
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try {
            events.forEachRemaining(messages::add);
        } catch (RuntimeException e) {
            return upTo(position, messages, e);
        }
        long end = Position.of(from + commits.size() - 1, Position.EVENTS_PER_COMMIT - 1);
        return new Page(
                position,
                messages,
                end,
                commits.size() == most,
                commits.stream().mapToLong(Page::bytes).sum());
    }

    /** What comes before an event that cannot be read is given all the same; whoever has had that reads on into the failure. */
    private static Page upTo(long begin, List<TrackedEventMessage<?>> messages, RuntimeException failure) {
        if (messages.isEmpty()) {
            throw failure;
        }
        long last = Tokens.ofEvent(messages.get(messages.size() - 1).trackingToken());
        return new Page(begin, messages, last, true, 0);
    }

    /** Whether somebody who has read up to that position finds here what comes next. */
    boolean covers(long position) {
        return begin <= position && position < readUpTo;
    }

    /** The same without what stands up to a position. */
    Page after(long position) {
        if (position <= begin) {
            return this;
        }
        List<TrackedEventMessage<?>> unread = messages.stream()
                .filter(message -> Tokens.ofEvent(message.trackingToken()) > position)
                .toList();
        return new Page(position, unread, readUpTo, more, bytes);
    }

    /** This page and what was read where it ends, as one. */
    Page and(Page next) {
        List<TrackedEventMessage<?>> all = new ArrayList<>(messages);
        all.addAll(next.messages);
        return new Page(begin, all, next.readUpTo, next.more, bytes + next.bytes);
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
