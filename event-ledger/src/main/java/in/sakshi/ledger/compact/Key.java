package in.sakshi.ledger.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * An id of any length in 128 bits. A UUID stands for itself; of any other text it is the first half of the SHA-256, so
 * that nobody can choose two ids that fall together.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Key(long high, long low) {

    private static final String UUID_FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    public static Key of(UUID id) {
        return new Key(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    public static Key of(String id) {
        return isUuid(id) ? of(UUID.fromString(id)) : digest(id);
    }

    private static boolean isUuid(String id) {
        if (id.length() != UUID_FORM.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (UUID_FORM.charAt(i) == '-' ? c != '-' : !hex) {
                return false;
            }
        }
        return true;
    }

    private static Key digest(String id) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
            return new Key(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", e);
        }
    }
}
