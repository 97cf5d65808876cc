package in.sakshi.ledger.disk;

import java.io.IOException;
import java.nio.file.Path;

/** What the writer asks of the file system: a seam, so that a test can pull the plug between any two steps. */
public interface Disk {

    /** The disk of this machine. */
    Disk REAL = new RealDisk();

    /** Opens a file for reading and writing, making it if it is not there. */
    DiskFile open(Path file) throws IOException;

    /** Gives a file another name in one step, in place of what bore that name. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file if it is there; says whether it was. */
    boolean delete(Path file) throws IOException;

    /** Returns when the names in a directory are as durable as its files. */
    void forceDirectory(Path directory) throws IOException;
}
