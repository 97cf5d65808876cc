package in.sakshi.ledger.segment;

import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.DiskFile;
import in.sakshi.ledger.disk.Making;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code acknowledged}: the last two {@linkplain Mark marks}, written in turn, so that one is always whole. It is
 * not forced with every batch; after a loss of power it may be older than the segments, which does no harm.
 */
final class MarkFile implements Closeable {

    /** The name of the file. */
    static final String NAME = "acknowledged";

    private final DiskFile file;
    private int turn;

    private MarkFile(DiskFile file) {
        this.file = file;
    }

    /**
     * What the file in that directory says.
     *
     * @return nothing if there is no such file, or it is empty
     * @throws DamagedLedger if it holds something else than marks
     */
    static Optional<Mark> in(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        if (!Files.exists(path) || Files.size(path) == 0) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        Mark newest = newer(Mark.read(bytes, 0), Mark.read(bytes, Math.min(Mark.BYTES, bytes.length)));
        if (newest == null) {
            throw new DamagedLedger(path + " is damaged, so nobody can say how far the ledger had been acknowledged"
                    + " (expected: the file as it was; check the ledger, then, to go on with what is there, empty it)");
        }
        return Optional.of(newest);
    }

    /** Makes the file anew with that mark, durably, and opens it for writing. */
    static MarkFile begin(Disk disk, Path directory, Mark mark) throws IOException {
        Path path = directory.resolve(NAME);
        byte[] line = mark.line();
        byte[] twice = ByteBuffer.allocate(2 * Mark.BYTES).put(line).put(line).array();
        Making.file(disk, directory, path, twice);
        return new MarkFile(disk.open(path));
    }

    void write(Mark mark) throws IOException {
        file.write(mark.line(), Mark.BYTES, (long) turn * Mark.BYTES);
        turn = 1 - turn;
    }

    void force() throws IOException {
        file.force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static @Nullable Mark newer(@Nullable Mark one, @Nullable Mark other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number() >= other.number() ? one : other;
    }
}
