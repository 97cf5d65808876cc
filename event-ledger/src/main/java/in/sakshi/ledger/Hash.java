package in.sakshi.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 value. As numbers, because several are read, made and compared for every commit, and as text each would cost more
 * than the digest itself.
 *
 * @param first its first eight bytes, the highest first
 * @param second the next eight
 * @param third the next eight
 * @param fourth the last eight
 */
public record Hash(long first, long second, long third, long fourth) {

    /** How many bytes it takes where it is written as such. */
    public static final int BYTES = 32;

    private static final int DIGITS = 64;
    private static final int DIGITS_OF_LONG = 16;
    private static final byte LEAF_PREFIX = 0;

    /** The SHA-256 of the bytes as they are: the address of a payload. */
    public static Hash of(Bytes bytes) {
        return read(ByteBuffer.wrap(sha256().digest(bytes.unsafe())));
    }

    /** The leaf hash of RFC 6962 §2.1, {@code SHA-256(0x00 ‖ leaf)}, so that a leaf can never pass for an inner node. */
    public static Hash ofLeaf(Bytes leaf) {
        MessageDigest digest = sha256();
        digest.update(LEAF_PREFIX);
        return read(ByteBuffer.wrap(digest.digest(leaf.unsafe())));
    }

    /** Takes the next {@value #BYTES} bytes for a hash. */
    public static Hash read(ByteBuffer bytes) {
        return new Hash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /**
     * Reads a hash from its text.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException for anything else
     */
    public static Hash ofHex(String hex) {
        if (hex.length() != DIGITS) {
            throw notAHash(hex);
        }
        return new Hash(
                number(hex, 0),
                number(hex, DIGITS_OF_LONG),
                number(hex, 2 * DIGITS_OF_LONG),
                number(hex, 3 * DIGITS_OF_LONG));
    }

    private static long number(String hex, int from) {
        long number = 0;
        int flaws = 0;
        for (int i = from; i < from + DIGITS_OF_LONG; i++) {
            int value = HexDigits.value(hex.charAt(i));
            flaws |= value;
            number = (number << 4) | (value & 0xF);
        }
        if (flaws < 0) {
            throw notAHash(hex);
        }
        return number;
    }

    private static IllegalArgumentException notAHash(String hex) {
        return new IllegalArgumentException("hash: " + hex.length()
                + " characters, or not hexadecimal (expected: 64 lower-case hexadecimal digits)");
    }

    /** Writes it as {@value #BYTES} bytes. */
    public void write(ByteBuffer to) {
        to.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** As 64 lower-case hexadecimal digits. */
    public String hex() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(first)
                + digits.toHexDigits(second)
                + digits.toHexDigits(third)
                + digits.toHexDigits(fourth);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", e);
        }
    }

    @Override
    public String toString() {
        return hex();
    }
}
