package in.sakshi.ledger.disk;

import java.io.Closeable;
import java.io.IOException;

/** An open file. An interrupt of the calling thread does it no harm, unlike a file channel, which it closes for everybody. */
public interface DiskFile extends Closeable {

    long size() throws IOException;

    /** Reads as many bytes as the array holds, or as the file still has from there; says how many. */
    int read(byte[] into, long position) throws IOException;

    /** Writes the first {@code count} bytes of the array. When it fails, any part of them may have been written. */
    void write(byte[] bytes, int count, long position) throws IOException;

    /** Returns when all that was written is on the disk itself. */
    void force() throws IOException;

    void truncate(long size) throws IOException;
}
