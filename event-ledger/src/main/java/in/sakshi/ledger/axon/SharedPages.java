package in.sakshi.ledger.axon;

import in.sakshi.ledger.Position;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The pages that several readers, near one another while they read up, turn one after the other: each is read, checked and
 * decoded once. Pages end before every {@value #COMMITS}th commit; the last one grows as the ledger does, by what its first reader finds.
 *
 * <p>Nobody waits for a reader who is behind: when too much is kept, the page goes that was read first, and whoever still
 * wants it reads it for himself. What all have read is not kept, but for the page on which the slowest is.
 */
final class SharedPages {

    /** A commit may hold a megabyte; so many at once still fit into a small heap. */
    static final int COMMITS = 64;

    /** Some tens of thousands of events as commands record them; decoded they take about four times as much. */
    static final long MOST_BYTES = 16L << 20;

    private final LedgerEventStorageEngine engine;
    private final long mostBytes;
    private final Map<Long, Page> kept = new ConcurrentHashMap<>();
    private final Queue<Long> inOrderOfReading = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Map<Object, Long> readers = new ConcurrentHashMap<>();

    SharedPages(LedgerEventStorageEngine engine, long mostBytes) {
        this.engine = engine;
        this.mostBytes = mostBytes;
    }

    /**
     * The next page for a reader.
     *
     * @param reader who goes on reading here until he {@link #leave leaves}
     * @param position up to which he has read
     */
    Page after(Object reader, long position) {
        long commit = Position.commitNumber(position + 1);
        long number = commit / COMMITS;
        int rest = COMMITS - (int) (commit % COMMITS);
        readers.put(reader, number);
        dropWhatAllHaveRead();
        if (readers.size() == 1) {
            return Page.read(engine, position, rest);
        }
        Page page = kept.compute(number, (itself, there) -> reaching(itself, there, position, rest));
        dropWhatIsTooMuch();
        if (page == null || page.readUpTo() == position) {
            return Page.nothingAfter(position);
        }
        return page.covers(position) ? page.after(position) : Page.read(engine, position, rest);
    }

    /** The page with what stands after a position, if that goes on where the page ends; where none is kept, one that begins there. */
    private @Nullable Page reaching(long number, @Nullable Page there, long position, int rest) {
        if (there != null && there.readUpTo() != position) {
            return there;
        }
        Page read = Page.read(engine, position, rest);
        if (read.readUpTo() == position) {
            return there;
        }
        bytes.addAndGet(read.bytes());
        if (there == null) {
            inOrderOfReading.add(number);
            return read;
        }
        return there.and(read);
    }

    /** That reader reads no more. */
    void leave(Object reader) {
        readers.remove(reader);
        if (readers.isEmpty()) {
            inOrderOfReading.forEach(this::drop);
        } else {
            dropWhatAllHaveRead();
        }
    }

    /** How many pages are kept. */
    int size() {
        return kept.size();
    }

    private void dropWhatAllHaveRead() {
        long slowest =
                readers.values().stream().mapToLong(number -> number).min().orElse(0);
        inOrderOfReading.stream().filter(number -> number < slowest).forEach(this::drop);
    }

    private void dropWhatIsTooMuch() {
        while (bytes.get() > mostBytes) {
            Long first = inOrderOfReading.peek();
            if (first == null) {
                return;
            }
            drop(first);
        }
    }

    private void drop(long number) {
        // Whoever takes it out of the order, and he alone, takes it away.
        if (inOrderOfReading.remove(number)) {
            Page page = kept.remove(number);
            if (page != null) {
                bytes.addAndGet(-page.bytes());
            }
        }
    }
}
