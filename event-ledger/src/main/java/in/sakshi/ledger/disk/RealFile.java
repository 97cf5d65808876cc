package in.sakshi.ledger.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file of this machine. The lock guards the file's one read-and-write pointer; forcing needs none. */
public record RealFile(RandomAccessFile file) implements DiskFile {

    static DiskFile forWriting(Path path) throws IOException {
        return new RealFile(new RandomAccessFile(path.toFile(), "rw"));
    }

    /** Opens a file that is there, for reading only. */
    public static DiskFile forReading(Path path) throws IOException {
        return new RealFile(new RandomAccessFile(path.toFile(), "r"));
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public int read(byte[] into, long position) throws IOException {
        synchronized (file) {
            file.seek(position);
            int done = 0;
            while (done < into.length) {
                int more = file.read(into, done, into.length - done);
                if (more < 0) {
                    break;
                }
                done += more;
            }
            return done;
        }
    }

    @Override
    public void write(byte[] bytes, int count, long position) throws IOException {
        synchronized (file) {
            file.seek(position);
            file.write(bytes, 0, count);
        }
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void truncate(long size) throws IOException {
        file.setLength(size);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
