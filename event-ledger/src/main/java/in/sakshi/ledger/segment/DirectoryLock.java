package in.sakshi.ledger.segment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a ledger's directory for one user at a time, against other processes by a lock on the file {@code lock}, which the
 * operating system takes back when the process dies.
 */
final class DirectoryLock implements Closeable {

    /** The name of the file that is locked. */
    static final String FILE = "lock";

    // Within a process the file's lock does not suffice: closing any channel on the file gives it up for the whole
    // process.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Takes the directory for writing. */
    static DirectoryLock take(Path directory) throws IOException {
        return take(directory, false, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Takes the directory, whose lock file must exist, against writers only; needs no permission to write. */
    static DirectoryLock takeForReading(Path directory) throws IOException {
        return take(directory, true, StandardOpenOption.READ);
    }

    private static DirectoryLock take(Path directory, boolean shared, StandardOpenOption... options)
            throws IOException {
        Path real = directory.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw inUse(directory);
        }
        try {
            return new DirectoryLock(real, locked(directory, shared, FileChannel.open(real.resolve(FILE), options)));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(real);
            throw e;
        }
    }

    private static FileChannel locked(Path directory, boolean shared, FileChannel channel) throws IOException {
        boolean held = false;
        try {
            held = channel.tryLock(0, Long.MAX_VALUE, shared) != null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw inUse(directory);
        }
        return channel;
    }

    private static LedgerNotOpened inUse(Path directory) {
        return new LedgerNotOpened(
                "the ledger in " + directory + " is in use by another instance (expected: one at a time;"
                        + " stop the other one, or give this one a directory of its own)");
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
