package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;
import java.util.Base64;
import java.util.HexFormat;

/** A master key that is given to the process, and that it has in memory while it runs. */
public final class LocalMasterKey implements MasterKey {

    private static final int ID_BYTES = 8;

    private final DataKey key;
    private final String id;

    private LocalMasterKey(DataKey key) {
        this.key = key;
        // Says nothing of the key: whoever could go back from it to the key could break the derivation of all keys.
        this.id = HexFormat.of().formatHex(key.derive("id of a master key").bytes(), 0, ID_BYTES);
    }

    /**
     * The key as it is written in a file or a variable: 32 bytes in Base64.
     *
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    public static LocalMasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no Base64 (expected: 32 bytes in Base64, 44 characters)");
        }
        return new LocalMasterKey(DataKey.of(bytes));
    }

    /** A new one, as it is written. */
    public static String random() {
        return Base64.getEncoder().encodeToString(DataKey.random().bytes());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Bytes wrap(byte[] wrapped, byte[] about) {
        return Bytes.wrap(key.encrypt(wrapped, about));
    }

    @Override
    public byte[] unwrap(Bytes wrapped, byte[] about) {
        return key.decrypt(wrapped.unsafe(), about);
    }

    @Override
    public String toString() {
        return "master key " + id;
    }
}
