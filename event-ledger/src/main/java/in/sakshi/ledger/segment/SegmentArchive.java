package in.sakshi.ledger.segment;

import in.sakshi.ledger.disk.DirectoryLock;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's directory that no process writes to, or a copy of one, to be read as it is. Nothing in it is changed, and no
 * permission to do so is needed; while it is open, no {@link SegmentLog} opens it.
 */
public final class SegmentArchive implements Closeable {

    private final Path directory;
    private final @Nullable DirectoryLock lock;

    private SegmentArchive(Path directory, @Nullable DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Opens the directory.
     *
     * @throws LedgerNotOpened if it is in use, holds no ledger, or cannot be read
     */
    public static SegmentArchive open(Path directory) {
        try {
            if (SegmentFiles.in(directory).isEmpty() && !Files.exists(directory.resolve(MarkFile.NAME))) {
                throw new LedgerNotOpened(
                        directory + " holds no ledger (expected: a directory with files commits-….ledger)");
            }
            boolean lockable = Files.exists(directory.resolve(DirectoryLock.FILE));
            return new SegmentArchive(
                    directory, lockable ? DirectoryLock.takeForReading(directory, LedgerNotOpened.IN_USE) : null);
        } catch (IOException e) {
            throw new LedgerNotOpened(
                    directory + " cannot be read: " + e + " (expected: the directory of a ledger)", e);
        }
    }

    /** Whether the file with the mark is there at all, be it empty. */
    public boolean hasMark() {
        return Files.exists(directory.resolve(MarkFile.NAME));
    }

    /**
     * Up to where the ledger had been acknowledged, as far as the directory says.
     *
     * @throws in.sakshi.ledger.DamagedLedger if what it says is illegible
     */
    public Optional<Mark> mark() {
        try {
            return MarkFile.in(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Goes through all segments in order.
     *
     * @param told takes what is found
     * @throws LedgerNotOpened if a segment is written in another format
     * @throws UncheckedIOException if the files cannot be read
     */
    public void walk(Consumer<? super Found> told) {
        SegmentWalk.through(directory, told);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
