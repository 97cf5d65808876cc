package in.sakshi.ledger.axon;

import in.sakshi.ledger.Position;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Follows the ledger from a position on, page by page, without an end; pages are shared with those who read near by. It tells its processor when there may be more, so that
 * nobody polls: Axon's own stream cannot, and a pooled processor then looks only twice a second.
 */
final class LedgerStream implements TrackingEventStream {

    private final SharedPages pages;
    private final LedgerWatch watch;
    private final Runnable wake = this::wake;
    private long read;
    private boolean pageWasFull = true;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private volatile Runnable whenMore = () -> {};

    LedgerStream(SharedPages pages, LedgerWatch watch, @Nullable TrackingToken after) {
        this.pages = pages;
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
        Page turned = pages.after(this, read);
        pageWasFull = turned.more();
        if (turned.readUpTo() == read) {
            return false;
        }
        read = turned.readUpTo();
        page = turned.messages().iterator();
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
        pages.leave(this);
        watch.leave(wake);
    }
}
