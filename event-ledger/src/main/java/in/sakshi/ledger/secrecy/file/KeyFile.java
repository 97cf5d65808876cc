package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.compact.KeyTable;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.DiskFile;
import in.sakshi.ledger.disk.Making;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code wrapped-keys}: a header and one record for each entry, in the order of their coming. In memory is only where each id
 * stands. One thread at a time writes; others may read meanwhile.
 */
final class KeyFile implements Closeable {

    /** The name of the file. */
    static final String NAME = "wrapped-keys";

    private final DiskFile file;
    private final KeyFileHeader header;
    private final KeyTable ids = new KeyTable(64);
    private boolean inDoubt;

    private KeyFile(DiskFile file, KeyFileHeader header) {
        this.file = file;
        this.header = header;
    }

    /** Makes the file of a ledger without keys. */
    static void make(Disk disk, Path directory, KeyFileHeader header) throws IOException {
        Making.file(disk, directory, directory.resolve(NAME), header.write());
    }

    /**
     * Opens the file. What was being written when the process died, and nobody was told of, is cut off.
     *
     * @param notices is told of that
     * @throws KeysNotOpened if anything else is not as it was written
     */
    static KeyFile open(Disk disk, Path directory, Consumer<String> notices) throws IOException {
        Path path = directory.resolve(NAME);
        DiskFile file = disk.open(path);
        try {
            byte[] first = new byte[KeyRecord.BYTES];
            KeyFileHeader header = file.read(first, 0) == first.length ? KeyFileHeader.read(first) : null;
            if (header == null) {
                throw new KeysNotOpened(
                        path + " does not begin as a key store of this version does (expected: the file as"
                                + " it was written, or its backup)");
            }
            KeyFile keys = new KeyFile(file, header);
            keys.readAll(path, notices);
            return keys;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void readAll(Path path, Consumer<String> notices) throws IOException {
        long records = (file.size() + KeyRecord.BYTES - 1) / KeyRecord.BYTES - 1;
        int whole = 0;
        KeyRecord record = at(whole);
        while (record != null) {
            ids.add(record.entry().id());
            whole++;
            record = at(whole);
        }
        if (whole < header.atLeast() || anyLaterBatch(whole, records)) {
            throw new KeysNotOpened(
                    path + ": entry " + whole + " of " + records + " is damaged (expected: the file as it was"
                            + " written, or its backup; without it a case cannot be read any more)");
        }
        if (whole < records) {
            notices.accept(
                    path + ": " + (records - whole) + " entries that were being written when the process ended were"
                            + " cut off; nothing was recorded under their keys");
        }
        file.truncate(place(whole));
        file.write(new KeyFileHeader(header.ledger(), whole).write(), KeyRecord.BYTES, 0);
        file.force();
    }

    /** Whether behind a record that is not whole stands one of a later batch: then the former had been forced. */
    private boolean anyLaterBatch(int damaged, long records) throws IOException {
        for (int ordinal = damaged + 1; ordinal < records; ordinal++) {
            KeyRecord later = at(ordinal);
            if (later != null && later.batch() > damaged) {
                return true;
            }
        }
        return false;
    }

    KeyFileHeader header() {
        return header;
    }

    synchronized int size() {
        return ids.size();
    }

    private synchronized int ordinal(Key id) {
        return ids.find(id);
    }

    /** What stands there under that id. */
    @Nullable
    KeyEntry find(Key id) throws IOException {
        int ordinal = ordinal(id);
        return ordinal == KeyTable.ABSENT ? null : entry(ordinal);
    }

    /** What stands at that ordinal. */
    KeyEntry entry(int ordinal) throws IOException {
        KeyRecord record = at(ordinal);
        if (record == null) {
            throw new IOException("entry " + ordinal + " of " + NAME + " is damaged (expected: as it was written)");
        }
        return record.entry();
    }

    private @Nullable KeyRecord at(int ordinal) throws IOException {
        byte[] bytes = new byte[KeyRecord.BYTES];
        long place = place(ordinal);
        return file.read(bytes, place) == bytes.length ? KeyRecord.read(bytes, place) : null;
    }

    /** Adds entries, none of which is there, behind all others; they are on the disk when this returns. */
    void append(List<KeyEntry> entries) throws IOException {
        int first = size();
        if (inDoubt) {
            file.truncate(place(first));
            inDoubt = false;
        }
        byte[] all = new byte[entries.size() * KeyRecord.BYTES];
        for (int i = 0; i < entries.size(); i++) {
            byte[] record = new KeyRecord(entries.get(i), first).write(place(first + i));
            System.arraycopy(record, 0, all, i * KeyRecord.BYTES, record.length);
        }
        inDoubt = true;
        file.write(all, all.length, place(first));
        file.force();
        inDoubt = false;
        synchronized (this) {
            entries.forEach(entry -> ids.add(entry.id()));
        }
    }

    /** Writes an entry over the one with its id; nothing of that one is left when this returns. */
    void overwrite(KeyEntry entry) throws IOException {
        int ordinal = ordinal(entry.id());
        KeyRecord there = at(ordinal);
        int batch = there == null ? ordinal : there.batch();
        file.write(new KeyRecord(entry, batch).write(place(ordinal)), KeyRecord.BYTES, place(ordinal));
        file.force();
    }

    private static long place(int ordinal) {
        return (1L + ordinal) * KeyRecord.BYTES;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
