package in.sakshi.ledger.compact;

import in.sakshi.ledger.HexDigits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Key uuid = id.length() == UUID_FORM.length() ? ofUuid(id) : null;
        return uuid == null ? digest(id) : uuid;
    }

    private static @Nullable Key ofUuid(String id) {
        long high = 0;
        long low = 0;
        int flaws = 0;
        for (int i = 0; i < UUID_FORM.length(); i++) {
            if (UUID_FORM.charAt(i) == '-') {
                flaws |= id.charAt(i) == '-' ? 0 : -1;
            } else {
                int value = HexDigits.value(id.charAt(i));
                flaws |= value;
                high = (high << 4) | (low >>> (Long.SIZE - 4));
                low = (low << 4) | (value & 0xF);
            }
        }
        return flaws < 0 ? null : new Key(high, low);
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
