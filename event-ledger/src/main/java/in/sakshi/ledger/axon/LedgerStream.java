package in.sakshi.ledger.axon;

import in.sakshi.ledger.Position;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Follows the ledger from a position on, page by page, without an end. It tells its processor when there may be more, so that
 * nobody polls: Axon's own stream cannot, and a pooled processor then looks only twice a second.
 */
final class LedgerStream implements TrackingEventStream {

    private static final int EVENTS_PER_PAGE = 500;

    private final LedgerEventStorageEngine engine;
    private final LedgerWatch watch;
    private final Runnable wake = this::wake;
    private long read;
    private boolean pageWasFull = true;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private volatile Runnable whenMore = () -> {};

    LedgerStream(LedgerEventStorageEngine engine, LedgerWatch watch, @Nullable TrackingToken after) {
        this.engine = engine;
        this.watch = watch;
        this.read = Tokens.lowest(after);
        watch.join(wake);
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(advance());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        long changes = watch.changes();
        while (peek().isEmpty()) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return false;
            }
            watch.awaitChange(changes, left);
            changes = watch.changes();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            synchronized (this) {
                TrackedEventMessage<?> message = advance();
                if (message != null) {
                    next = null;
                    return message;
                }
            }
            hasNextAvailable(1, TimeUnit.SECONDS);
        }
    }

    private @Nullable TrackedEventMessage<?> advance() {
        // More than once, for an upcaster may leave nothing of a page.
        while (next == null && (page.hasNext() || turnPage())) {
            next = page.hasNext() ? page.next() : null;
        }
        return next;
    }

    private boolean turnPage() {
        if (!pageWasFull && !watch.mayGoBeyond(Position.commitNumber(read))) {
            return false;
        }
        List<TrackedEventData<byte[]>> stored = engine.eventsAfter(read, EVENTS_PER_PAGE);
        pageWasFull = stored.size() == EVENTS_PER_PAGE;
        if (stored.isEmpty()) {
            return false;
        }
        read = Tokens.ofEvent(stored.get(stored.size() - 1).trackingToken());
        page = engine.messages(stored.stream()).iterator();
        return true;
    }

    private void wake() {
        whenMore.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        whenMore = callback;
        callback.run();
        return true;
    }

    @Override
    public void close() {
        watch.leave(wake);
    }
}
