package in.sakshi.ledger.segment;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Leaf;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit as it lies in a file, not yet compared with its hashes.
 *
 * @param file in which it lies
 * @param offset its first byte
 * @param end the first byte behind it
 * @param number which commit should be at that place
 * @param leafHash the leaf hash that stands beside the leaf
 * @param leaf the canonical bytes
 * @param payloads the payload and metadata bytes that are there
 */
public record StoredCommit(
        Path file, long offset, long end, long number, Hash leafHash, Bytes leaf, List<Bytes> payloads) {

    private static final int LENGTH = Integer.BYTES;

    /** Where it lies, for people. */
    public String place() {
        return file.getFileName() + ", byte " + offset;
    }

    /** The commit with its payloads, if all is what its hashes say. */
    Commit open() {
        return opened(payloads);
    }

    /** The commit without looking at its payloads, if its leaf is what its hash says. */
    Commit openLeaf() {
        return opened(List.of());
    }

    private Commit opened(List<Bytes> withPayloads) {
        Commit commit;
        try {
            commit = Leaf.read(leaf, withPayloads);
        } catch (DamagedLedger e) {
            throw new DamagedLedger("commit " + number + " (" + place() + "): " + e.getMessage(), e);
        }
        if (!commit.leafHash().equals(leafHash)) {
            throw new DamagedLedger("commit " + number + " (" + place() + "): its leaf has the hash "
                    + commit.leafHash() + " (expected: " + leafHash + ", which was written beside it)");
        }
        if (commit.number() != number) {
            throw new DamagedLedger("commit " + number + " (" + place() + "): its leaf says that it is commit "
                    + commit.number() + " (expected: " + number + ")");
        }
        return commit;
    }

    /** How many bytes it takes in a file. */
    static int sizeOf(Commit commit, List<Bytes> payloads) {
        int size = LENGTH + Hash.BYTES + LENGTH + commit.leaf().length();
        for (Bytes payload : payloads) {
            size += LENGTH + payload.length();
        }
        return size;
    }

    /** Writes a commit as it will lie in the file, {@link #sizeOf} bytes. */
    static void write(Commit commit, List<Bytes> payloads, ByteBuffer to) {
        to.putInt(sizeOf(commit, payloads) - LENGTH);
        commit.leafHash().write(to);
        to.putInt(commit.leaf().length()).put(commit.leaf().unsafe());
        for (Bytes payload : payloads) {
            to.putInt(payload.length()).put(payload.unsafe());
        }
    }

    /**
     * Cuts the next commit out of the bytes and leaves the position behind it.
     *
     * @return nothing if the bytes at that place are not of the form of a commit
     */
    static @Nullable StoredCommit read(Path file, long offset, long number, ByteBuffer from) {
        int start = from.position();
        ByteBuffer own = part(from);
        if (own == null || own.remaining() < Hash.BYTES) {
            return null;
        }
        Hash leafHash = Hash.read(own);
        List<Bytes> parts = new ArrayList<>(3);
        while (own.hasRemaining()) {
            ByteBuffer part = part(own);
            if (part == null) {
                return null;
            }
            parts.add(Bytes.wrap(take(part, part.remaining())));
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<Bytes> payloads = List.copyOf(parts.subList(1, parts.size()));
        return new StoredCommit(
                file, offset, offset + from.position() - start, number, leafHash, parts.get(0), payloads);
    }

    /** The bytes of which the length stands before them. */
    private static @Nullable ByteBuffer part(ByteBuffer from) {
        if (from.remaining() < LENGTH) {
            return null;
        }
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) {
            return null;
        }
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }

    private static byte[] take(ByteBuffer from, int count) {
        byte[] bytes = new byte[count];
        from.get(bytes);
        return bytes;
    }
}
