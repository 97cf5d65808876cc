package in.sakshi.ledger.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a directory for one user at a time, against other processes by a lock on the file {@code lock}, which the
 * operating system takes back when the process dies.
 */
public final class DirectoryLock implements Closeable {

    /** The name of the file that is locked. */
    public static final String FILE = "lock";

    // Within a process the file's lock does not suffice: closing any channel on the file gives it up for the whole
    // process.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** What is said when the directory is in use by another. */
    public interface InUse {

        /** The failure that says it. */
        RuntimeException directory(Path directory);
    }

    /** Takes the directory for writing. */
    public static DirectoryLock take(Path directory, InUse otherwise) throws IOException {
        return take(directory, otherwise, false, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Takes the directory, whose lock file must exist, against writers only; needs no permission to write. */
    public static DirectoryLock takeForReading(Path directory, InUse otherwise) throws IOException {
        return take(directory, otherwise, true, StandardOpenOption.READ);
    }

    private static DirectoryLock take(Path directory, InUse otherwise, boolean shared, StandardOpenOption... options)
            throws IOException {
        Path real = directory.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw otherwise.directory(directory);
        }
        try {
            return new DirectoryLock(
                    real, locked(directory, otherwise, shared, FileChannel.open(real.resolve(FILE), options)));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(real);
            throw e;
        }
    }

    private static FileChannel locked(Path directory, InUse otherwise, boolean shared, FileChannel channel)
            throws IOException {
        boolean held = false;
        try {
            held = channel.tryLock(0, Long.MAX_VALUE, shared) != null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw otherwise.directory(directory);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
