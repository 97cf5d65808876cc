package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.disk.DirectoryLock;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.Making;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import in.sakshi.ledger.secrecy.Wrapped;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The key store in a directory of its own, for one process at a time. An entry is on the disk before anybody is told of it; those that
 * wait while others are written go together in the next write. A key is destroyed where it stands.
 */
public final class FileKeys implements KeyStore {

    private final Path directory;
    private final Disk disk;
    private final Consumer<String> notices;
    private final DirectoryLock lock;
    private final Object writing = new Object();
    private final List<Waiting> waiting = new ArrayList<>();
    private volatile @Nullable KeyFile file;

    private FileKeys(Path directory, Disk disk, Consumer<String> notices) throws IOException {
        this.directory = directory;
        this.disk = disk;
        this.notices = notices;
        this.lock = DirectoryLock.take(directory, FileKeys::inUse);
        try {
            this.file = Files.exists(directory.resolve(KeyFile.NAME)) ? KeyFile.open(disk, directory, notices) : null;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens the key store in a directory, which is made if it is not there.
     *
     * @throws KeysNotOpened if the directory is in use or not to be read or written, or what is in it is not as it was written
     */
    public static FileKeys open(Path directory) {
        return open(directory, Disk.REAL, FileKeys::warn);
    }

    static FileKeys open(Path directory, Disk disk, Consumer<String> notices) {
        try {
            Path absolute = directory.toAbsolutePath();
            Making.directory(disk, absolute);
            return new FileKeys(absolute, disk, notices);
        } catch (IOException e) {
            throw new KeysNotOpened(
                    "the key store in " + directory + " cannot be opened: " + e
                            + " (expected: a directory that may be read and written, with room on its disk)",
                    e);
        }
    }

    private static KeysNotOpened inUse(Path directory) {
        return new KeysNotOpened("the key store in " + directory + " is in use by another instance (expected: one at a"
                + " time; stop the other one, or give this one a directory of its own)");
    }

    private static void warn(String notice) {
        System.getLogger(FileKeys.class.getName()).log(Level.WARNING, notice);
    }

    @Override
    public Optional<Origin> origin() {
        KeyFile there = file;
        return there == null ? Optional.empty() : Optional.of(there.header().ledger());
    }

    @Override
    public Origin begin(Origin ledger) {
        synchronized (writing) {
            KeyFile there = file;
            if (there == null) {
                try {
                    KeyFile.make(disk, directory, new KeyFileHeader(ledger, 0));
                    there = KeyFile.open(disk, directory, notices);
                } catch (IOException e) {
                    throw away(e);
                }
                file = there;
            }
            return there.header().ledger();
        }
    }

    @Override
    public Map<Key, KeyEntry> find(Collection<Key> ids) {
        Map<Key, KeyEntry> found = new HashMap<>();
        try {
            for (Key id : ids) {
                KeyEntry entry = begun().find(id);
                if (entry != null) {
                    found.put(id, entry);
                }
            }
        } catch (IOException e) {
            throw away(e);
        }
        return found;
    }

    @Override
    public KeyEntry addIfAbsent(KeyEntry entry) {
        Waiting mine = new Waiting(entry);
        synchronized (waiting) {
            waiting.add(mine);
        }
        synchronized (writing) {
            if (!mine.done()) {
                writeAllThatWait();
            }
        }
        return mine.answer();
    }

    private void writeAllThatWait() {
        List<Waiting> batch;
        synchronized (waiting) {
            batch = List.copyOf(waiting);
            waiting.clear();
        }
        try {
            Map<Key, KeyEntry> added = new LinkedHashMap<>();
            for (Waiting asked : batch) {
                KeyEntry there = begun().find(asked.entry.id());
                asked.there =
                        there == null ? added.merge(asked.entry.id(), asked.entry, (first, second) -> first) : there;
            }
            if (!added.isEmpty()) {
                begun().append(List.copyOf(added.values()));
            }
        } catch (IOException e) {
            batch.forEach(asked -> asked.failure = away(e));
        }
    }

    @Override
    public boolean rewrap(KeyEntry was, Wrapped now) {
        synchronized (writing) {
            try {
                if (!was.equals(begun().find(was.id())) || was.isDestroyed()) {
                    return false;
                }
                begun().overwrite(new KeyEntry(was.id(), now));
                return true;
            } catch (IOException e) {
                throw away(e);
            }
        }
    }

    @Override
    public void destroy(Key id) {
        synchronized (writing) {
            try {
                if (begun().find(id) == null) {
                    begun().append(List.of(KeyEntry.destroyed(id)));
                } else {
                    begun().overwrite(KeyEntry.destroyed(id));
                }
            } catch (IOException e) {
                throw away(e);
            }
        }
    }

    @Override
    public void forEach(Consumer<KeyEntry> each) {
        int size = begun().size();
        for (int ordinal = 0; ordinal < size; ordinal++) {
            try {
                each.accept(begun().entry(ordinal));
            } catch (IOException e) {
                throw away(e);
            }
        }
    }

    private KeyFile begun() {
        KeyFile there = file;
        if (there == null) {
            throw new IllegalStateException(
                    "the key store in " + directory + " is that of no ledger yet (expected: begin)");
        }
        return there;
    }

    private LedgerUnavailable away(IOException failure) {
        return new LedgerUnavailable(
                "the key store in " + directory + " cannot be read or written (" + failure.getMessage()
                        + "): nothing is recorded under a key that is not kept (expected: room on its disk)",
                failure);
    }

    @Override
    public void close() {
        synchronized (writing) {
            try (lock) {
                KeyFile there = file;
                if (there != null) {
                    there.close();
                }
            } catch (IOException e) {
                notices.accept("closing the key store in " + directory + " failed, after everything was written: " + e);
            }
        }
    }

    /** Somebody who wants an entry added; what is there for him is known when the batch that he went in is on the disk. */
    private static final class Waiting {

        private final KeyEntry entry;
        private @Nullable KeyEntry there;
        private @Nullable LedgerUnavailable failure;

        private Waiting(KeyEntry entry) {
            this.entry = entry;
        }

        private boolean done() {
            return there != null || failure != null;
        }

        private KeyEntry answer() {
            LedgerUnavailable failed = failure;
            KeyEntry known = there;
            if (failed != null || known == null) {
                throw failed == null
                        ? new IllegalStateException("an entry was not written, and nobody says why")
                        : failed;
            }
            return known;
        }
    }
}
