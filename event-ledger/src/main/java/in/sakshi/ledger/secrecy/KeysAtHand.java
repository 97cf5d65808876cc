package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.compact.Key;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were unwrapped lately, as many as have room. All are forgotten together when the first of them is a minute old: so a key that
 * another process destroyed opens nothing here after that time.
 */
final class KeysAtHand {

    /** The cases of a rebuild that follow one another, at some 150 bytes each. */
    static final int MOST = 50_000;

    private static final Duration AGE = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private final Map<Key, Held> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Held> eldest) {
            return size() > MOST;
        }
    };
    private long since;
    private long taken;

    KeysAtHand(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /**
     * What is known under an id.
     *
     * @param key absent if it is destroyed
     */
    record Held(@Nullable DataKey key) {}

    synchronized @Nullable Held get(Key id) {
        if (nanos.getAsLong() - since > AGE.toNanos()) {
            held.clear();
            since = nanos.getAsLong();
        }
        return held.get(id);
    }

    /** How often a key was taken away; to be asked before the store is. */
    synchronized long taken() {
        return taken;
    }

    /** Keeps what the store said, unless a key was taken away since it was asked: it may have been this one. */
    synchronized void put(Key id, Held found, long takenBefore) {
        if (taken == takenBefore) {
            held.put(id, found);
        }
    }

    synchronized void take(Key id) {
        taken++;
        held.remove(id);
    }
}
