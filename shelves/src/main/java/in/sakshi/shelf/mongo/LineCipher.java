package in.sakshi.shelf.mongo;

import in.sakshi.ledger.secrecy.About;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.secrecy.NotDecrypted;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Encrypts lines as they go to the store, and decrypts them as they come from there; bound to each are its shelf, its id and its position.
 *
 * <pre>
 * stored line = version, 1 : 1 byte | salt : 16 bytes | nonce : 12 bytes | AES-256-GCM ciphertext | tag : 16 bytes
 * </pre>
 *
 * <p>A process writes under a key of its own, derived from the key of the shelves by a salt of its own: so no key sees more lines than a
 * process writes in its life, however often registers are made again.
 */
public final class LineCipher {

    /** The purpose for which a ledger's key ring has the key of the shelves. */
    public static final String PURPOSE = "shelves";

    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int HEADER = 1 + SALT;

    private final DataKey shelves;
    private final byte[] header = new byte[HEADER];
    private final DataKey own;
    private final BlindIndex index;
    private final Map<ByteBuffer, DataKey> ofOthers = new ConcurrentHashMap<>();

    /** A cipher with the key of the shelves, the same for all who read them. */
    public LineCipher(DataKey shelves) {
        this.shelves = shelves;
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        header[0] = VERSION;
        System.arraycopy(salt, 0, header, 1, SALT);
        this.own = derived(salt);
        this.index = new BlindIndex(shelves.derive("index"));
    }

    private DataKey derived(byte[] salt) {
        return shelves.derive("lines " + HexFormat.of().formatHex(salt));
    }

    /** By what lines are looked for that say of themselves what must not be seen. */
    BlindIndex index() {
        return index;
    }

    byte[] encrypt(byte[] line, String shelf, String id, long position) {
        byte[] encrypted = own.encrypt(line, about(shelf, id, position));
        byte[] stored = Arrays.copyOf(header, HEADER + encrypted.length);
        System.arraycopy(encrypted, 0, stored, HEADER, encrypted.length);
        return stored;
    }

    /** @throws IllegalStateException if it is no line that was stored there with this key */
    byte[] decrypt(byte[] stored, String shelf, String id, long position) {
        try {
            return key(stored).decrypt(Arrays.copyOfRange(stored, HEADER, stored.length), about(shelf, id, position));
        } catch (NotDecrypted | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "a line on the shelf " + shelf
                            + " does not open with the key of the shelves (expected: one that was written"
                            + " there with it; if this is a database of another ledger or version, drop it, and all is written again)",
                    e);
        }
    }

    private DataKey key(byte[] stored) {
        if (Arrays.equals(stored, 0, Math.min(HEADER, stored.length), header, 0, HEADER)) {
            return own;
        }
        if (stored.length < HEADER || stored[0] != VERSION) {
            throw new IllegalArgumentException("not stored in form " + VERSION);
        }
        byte[] salt = Arrays.copyOfRange(stored, 1, HEADER);
        return ofOthers.computeIfAbsent(ByteBuffer.wrap(salt), any -> derived(salt));
    }

    private static byte[] about(String shelf, String id, long position) {
        return About.of(shelf, id, Long.toString(position));
    }
}
