package in.sakshi.ledger.segment;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.DirectoryLock;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.Making;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The ledger in plain files of one directory, for one process at a time on one machine: evaluation, training, one station.
 * What it says is stored is on the disk; what is read from it is compared with its hashes each time.
 */
public final class SegmentLog implements CommitLog {

    private final Origin origin;
    private final DirectoryLock lock;
    private final SegmentSettings settings;
    private final Index index = new Index();
    private final Segments segments = new Segments(index);
    private final MarkFile marks;
    private final Writer writer;
    private boolean closed;

    private SegmentLog(Path directory, Supplier<Origin> originIfEmpty, SegmentSettings settings, Disk disk)
            throws IOException {
        this.settings = settings;
        lock = DirectoryLock.take(directory, LedgerNotOpened.IN_USE);
        try {
            Recovery recovery = Recovery.of(directory, index);
            origin = recovery.originOr(originIfEmpty);
            recovery.finish(segments, origin, settings, disk);
            marks = MarkFile.begin(disk, directory, Mark.at(origin, index.head()));
        } catch (IOException | RuntimeException e) {
            segments.close();
            lock.close();
            throw e;
        }
        writer = new Writer(directory, origin, disk, settings, segments, marks);
    }

    /**
     * Opens the ledger in a directory, which is made if it is not there; a last write that was cut short is cut off.
     *
     * @param originIfEmpty gives the origin of a new ledger; not asked if there is one
     * @throws LedgerNotOpened if the directory is in use, of another version, or not to be read or written
     * @throws in.sakshi.ledger.DamagedLedger if anything is missing or not as it was written
     */
    public static SegmentLog open(Path directory, Supplier<Origin> originIfEmpty) {
        return open(directory, originIfEmpty, SegmentSettings.DEFAULT);
    }

    /** Opens the ledger in a directory, as {@link #open(Path, Supplier)} does, to be run with those settings. */
    public static SegmentLog open(Path directory, Supplier<Origin> originIfEmpty, SegmentSettings settings) {
        return open(directory, originIfEmpty, settings, Disk.REAL);
    }

    static SegmentLog open(Path directory, Supplier<Origin> originIfEmpty, SegmentSettings settings, Disk disk) {
        try {
            Path absolute = directory.toAbsolutePath();
            Making.directory(disk, absolute);
            return new SegmentLog(absolute, originIfEmpty, settings, disk);
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerNotOpened(
                    "the ledger in " + directory + " cannot be opened: " + e
                            + " (expected: a directory that may be read and written, with room on its disk)",
                    e);
        }
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Head head() {
        return index.head();
    }

    @Override
    public synchronized AppendOutcome append(List<Commit> batch) {
        requireContiguous(batch);
        if (closed) {
            return new AppendOutcome.Refused(new IOException("the ledger is closed"));
        }
        int free = batch.get(0).number() < head().next() ? 0 : free(batch);
        if (free == 0) {
            return new AppendOutcome.Collision(0);
        }
        AppendOutcome outcome = writer.write(batch.subList(0, free), index);
        boolean cutShort = outcome instanceof AppendOutcome.Stored && free < batch.size();
        return cutShort ? new AppendOutcome.Collision(free) : outcome;
    }

    private void requireContiguous(List<Commit> batch) {
        long next = Math.min(head().next(), batch.get(0).number());
        for (Commit commit : batch) {
            if (commit.number() != next) {
                throw new IllegalArgumentException("batch: commit " + commit.number() + " (expected: " + next + ")");
            }
            next++;
        }
    }

    /** How many commits of the batch come before the first that has a command id or event key that is taken. */
    private int free(List<Commit> batch) {
        Keys own = new Keys(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            if (index.taken(batch.get(i)) || own.taken(batch.get(i))) {
                return i;
            }
            own.add(batch.get(i));
        }
        return batch.size();
    }

    @Override
    public List<Commit> read(long from, int most) {
        long to = Math.min(head().next(), from + most);
        return from < to ? segments.read(from, to) : List.of();
    }

    @Override
    public Optional<Commit> holding(String stream, long sequence) {
        return readStream(stream, sequence, 1).stream().findFirst();
    }

    @Override
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        return Arrays.stream(index.ofStream(stream, fromSequence, most))
                .mapToObj(segments::read)
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(UUID commandId) {
        long number = index.ofCommand(commandId);
        return number < 0 ? Optional.empty() : Optional.of(segments.read(number));
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock;
                segments;
                marks) {
            marks.force();
        } catch (IOException e) {
            settings.notices().accept("closing the ledger failed, after everything was stored: " + e);
        }
    }
}
