package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.disk.Checksum;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.Wrapped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An entry in 256 bytes, of which two fit into what a disk writes at once: so one that is written over is there as it was or as it
 * is to be, and nothing of what it was is left.
 *
 * @param batch ordinal of the first record that was written together with it
 */
record KeyRecord(KeyEntry entry, int batch) {

    static final int BYTES = 256;

    private static final byte KEY = 1;
    private static final byte DESTROYED = 2;
    private static final int CHECKED = BYTES - Integer.BYTES;

    /** As it is written at that place in the file. */
    byte[] write(long place) {
        byte[] bytes = new byte[BYTES];
        ByteBuffer record = ByteBuffer.wrap(bytes);
        Wrapped wrapped = entry.wrapped();
        byte[] master = wrapped == null ? new byte[0] : wrapped.masterKey().getBytes(StandardCharsets.US_ASCII);
        byte[] key = wrapped == null ? new byte[0] : wrapped.bytes().unsafe();
        record.put(wrapped == null ? DESTROYED : KEY).put((byte) master.length).putShort((short) key.length);
        record.putInt(batch).putLong(entry.id().high()).putLong(entry.id().low());
        record.put(Arrays.copyOf(master, Wrapped.LONGEST_ID)).put(key);
        record.putInt(CHECKED, Checksum.ofFrame(place, bytes, 0, CHECKED));
        return bytes;
    }

    /** Reads it; nothing if the bytes are not a whole record that was written at that place. */
    static @Nullable KeyRecord read(byte[] bytes, long place) {
        ByteBuffer record = ByteBuffer.wrap(bytes);
        if (record.getInt(CHECKED) != Checksum.ofFrame(place, bytes, 0, CHECKED)) {
            return null;
        }
        byte kind = record.get();
        byte[] master = new byte[record.get()];
        byte[] key = new byte[record.getShort()];
        int batch = record.getInt();
        Key id = new Key(record.getLong(), record.getLong());
        int names = record.position();
        record.get(master).position(names + Wrapped.LONGEST_ID).get(key);
        return new KeyRecord(
                kind == DESTROYED
                        ? KeyEntry.destroyed(id)
                        : new KeyEntry(id, new Wrapped(new String(master, StandardCharsets.US_ASCII), Bytes.wrap(key))),
                batch);
    }
}
