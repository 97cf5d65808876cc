package in.sakshi.ledger.segment;

import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.DiskFile;
import in.sakshi.ledger.disk.Making;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** One open file of commits, of which the first {@link #length} bytes are durable and never change. */
final class Segment implements Closeable {

    private final Path path;
    private final long first;
    private final DiskFile file;
    private volatile long length;

    private Segment(Path path, long first, DiskFile file, long length) {
        this.path = path;
        this.first = first;
        this.file = file;
        this.length = length;
    }

    /** Opens a segment of which so many bytes are good. */
    static Segment open(Disk disk, Path path, long first, long length) throws IOException {
        return new Segment(path, first, disk.open(path), length);
    }

    /** Makes a segment without commits. */
    static Segment make(Disk disk, Path directory, SegmentHeader header) throws IOException {
        Path path = SegmentFiles.of(directory, header.first());
        byte[] line = header.line();
        Making.file(disk, directory, path, line);
        return open(disk, path, header.first(), line.length);
    }

    Path path() {
        return path;
    }

    /** The number of its first commit. */
    long first() {
        return first;
    }

    long length() {
        return length;
    }

    /** Writes behind the good bytes and forces; they count only when {@link #grow} says so. */
    void write(byte[] bytes, int count) throws IOException {
        file.write(bytes, count, length);
        file.force();
    }

    /** The good bytes now end there. */
    void grow(long to) {
        length = to;
    }

    /** Cuts off whatever lies behind the good bytes, and makes sure that they are on the disk. */
    void cut() throws IOException {
        if (file.size() > length) {
            file.truncate(length);
        }
        file.force();
    }

    /** The good bytes from there to there. */
    byte[] read(long from, long to) {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        try {
            if (file.read(bytes, from) < bytes.length) {
                throw new DamagedLedger(path + " has become shorter than " + to + " bytes, which were written"
                        + " (expected: nobody touches the file; restore it from a backup)");
            }
        } catch (IOException e) {
            throw new LedgerUnavailable(path + " cannot be read (expected: try again when it can)", e);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
