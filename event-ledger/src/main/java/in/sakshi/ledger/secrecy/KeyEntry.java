package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.compact.Key;
import org.jspecify.annotations.Nullable;

/**
 * What a key store holds under an id: a wrapped key, or that there was one and it is destroyed, which stays so for ever.
 *
 * @param id of what the key is for
 * @param wrapped the key; absent if it is destroyed
 */
public record KeyEntry(Key id, @Nullable Wrapped wrapped) {

    /** That the key is destroyed. */
    public static KeyEntry destroyed(Key id) {
        return new KeyEntry(id, null);
    }

    /** Whether it is. */
    public boolean isDestroyed() {
        return wrapped == null;
    }
}
