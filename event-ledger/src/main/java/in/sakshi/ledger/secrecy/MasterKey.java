package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;

/**
 * The key that wraps all others (मास्टर कुंजी): the port for whatever keeps it. {@link LocalMasterKey} has it in memory; an adapter
 * for a key management system would hand keys out to be wrapped, and never see this one.
 */
public interface MasterKey {

    /** Tells it from any other; no secret. At most {@value Wrapped#LONGEST_ID} letters, digits and signs. */
    String id();

    /**
     * Wraps a data key.
     *
     * @param key its 32 bytes
     * @param about what the key is for, to be given again when it is unwrapped
     * @return at most {@value Wrapped#MOST_BYTES} bytes
     */
    Bytes wrap(byte[] key, byte[] about);

    /**
     * Unwraps it.
     *
     * @throws NotDecrypted if another master key wrapped it, or for something else
     */
    byte[] unwrap(Bytes wrapped, byte[] about);
}
