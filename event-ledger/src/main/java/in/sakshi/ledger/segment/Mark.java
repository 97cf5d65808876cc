package in.sakshi.ledger.segment;

import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Up to where somebody was told "recorded": at least so far the segments must go.
 *
 * <pre>
 * sakshi-mark 1 live/6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e number 4711 hash 77be… crc32c 0a1b2c3d
 * </pre>
 *
 * @param origin which ledger
 * @param number number of the last acknowledged commit, −1 if there is none
 * @param leafHash its leaf hash, absent if there is none
 */
public record Mark(Origin origin, long number, @Nullable Hash leafHash) {

    /** Bytes that a mark takes; two fit into the smallest unit that a disk writes at once. */
    static final int BYTES = 256;

    private static final Pattern LINE = Pattern.compile(
            "(sakshi-mark 1 (\\S+) number (-1|\\d{1,18}) hash (-|[0-9a-f]{64})) crc32c ([0-9a-f]{8})\\s*");

    /** The mark of a ledger that ends there. */
    static Mark at(Origin origin, Head head) {
        return new Mark(origin, head.number(), head.leafHash());
    }

    /** As it is written: one line, filled up with spaces. */
    byte[] line() {
        String text = "sakshi-mark 1 " + origin + " number " + number + " hash " + (leafHash == null ? "-" : leafHash);
        byte[] line = (text + " crc32c " + Checksum.ofText(text)).getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(line, BYTES);
        Arrays.fill(filled, line.length, BYTES - 1, (byte) ' ');
        filled[BYTES - 1] = '\n';
        return filled;
    }

    /** Reads it; nothing if the bytes are not a whole mark. */
    static @Nullable Mark read(byte[] bytes, int from) {
        String text = new String(bytes, from, Math.min(BYTES, bytes.length - from), StandardCharsets.US_ASCII);
        Matcher line = LINE.matcher(text);
        if (!line.matches() || !line.group(5).equals(Checksum.ofText(line.group(1)))) {
            return null;
        }
        Hash hash = line.group(4).equals("-") ? null : Hash.ofHex(line.group(4));
        return new Mark(new Origin(line.group(2)), Long.parseLong(line.group(3)), hash);
    }
}
