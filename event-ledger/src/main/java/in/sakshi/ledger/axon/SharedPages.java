package in.sakshi.ledger.axon;

import in.sakshi.ledger.Position;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The pages that several readers, near one another while they read up, turn one after the other: each is read, checked and
 * decoded once. Pages begin at every {@value #COMMITS}th commit; only whole ones are kept, so none that is kept ever changes.
 *
 * <p>Nobody waits for a reader who is behind: when too much is kept, the page goes that was read first, and whoever still
 * wants it reads it for himself. What all have read is not kept.
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
        readers.put(reader, number);
        dropWhatAllHaveRead();
        int into = (int) (commit % COMMITS);
        if (into > 0) {
            Page page = kept.get(number);
            return page == null ? Page.read(engine, position, COMMITS - into) : page.after(position);
        }
        AtomicReference<Page> unfinished = new AtomicReference<>();
        Page page = kept.computeIfAbsent(number, first -> {
            Page read = Page.read(engine, Position.of(commit, 0) - 1, COMMITS);
            unfinished.set(read);
            return read.whole() && readers.size() > 1 ? keep(number, read) : null;
        });
        dropWhatIsTooMuch();
        return (page == null ? Objects.requireNonNull(unfinished.get()) : page).after(position);
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

    private Page keep(long number, Page page) {
        bytes.addAndGet(page.bytes());
        inOrderOfReading.add(number);
        return page;
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
