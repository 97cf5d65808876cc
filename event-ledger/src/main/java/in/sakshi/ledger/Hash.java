package in.sakshi.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 value, as 64 lower-case hexadecimal digits.
 *
 * @param hex the digits; anything else is refused
 */
public record Hash(String hex) {

    private static final int DIGITS = 64;
    private static final byte LEAF_PREFIX = 0;

    public Hash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("hash: " + hex.length()
                    + " characters, or not hexadecimal (expected: 64 lower-case hexadecimal digits)");
        }
    }

    /** The SHA-256 of the bytes as they are: the address of a payload. */
    public static Hash of(Bytes bytes) {
        return new Hash(HexFormat.of().formatHex(sha256().digest(bytes.unsafe())));
    }

    /** The leaf hash of RFC 6962 §2.1, {@code SHA-256(0x00 ‖ leaf)}, so that a leaf can never pass for an inner node. */
    public static Hash ofLeaf(Bytes leaf) {
        MessageDigest digest = sha256();
        digest.update(LEAF_PREFIX);
        return new Hash(HexFormat.of().formatHex(digest.digest(leaf.unsafe())));
    }

    // A plain loop: three of these are made for every event, and a stream of characters costs more than the hash
    // itself.
    private static boolean isHash(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char c = hex.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
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
        return hex;
    }
}
