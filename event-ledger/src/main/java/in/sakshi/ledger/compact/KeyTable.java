package in.sakshi.ledger.compact;

import java.security.SecureRandom;

/**
 * A set of keys in which each has its ordinal, the order of its coming: 0, 1, 2, … About 24 bytes a key. Not for several
 * threads at once.
 */
public final class KeyTable {

    /** What {@link #find} answers for a key that is not there. */
    public static final int ABSENT = -1;

    // Callers choose ids, so the order of the slots must be a secret, or they could choose a million for the same slot.
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long SEED_HIGH = RANDOM.nextLong() | 1;
    private static final long SEED_LOW = RANDOM.nextLong() | 1;
    private static final int FREE = 0;

    private final Longs keys;
    private int[] slots;

    /** An empty table with room for so many before it has to grow. */
    public KeyTable(int room) {
        keys = new Longs(2 * room);
        slots = new int[Integer.highestOneBit(Math.max(2 * room, 8) - 1) << 1];
    }

    public int size() {
        return keys.size() / 2;
    }

    /** The ordinal of that key, or {@link #ABSENT}. */
    public int find(Key key) {
        return slots[slot(key.high(), key.low())] - 1;
    }

    /** Adds a key if it is not there; gives its ordinal, which is the former {@link #size} exactly if it is new. */
    public int add(Key key) {
        int slot = slot(key.high(), key.low());
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        int ordinal = size();
        keys.add(key.high());
        keys.add(key.low());
        slots[slot] = ordinal + 1;
        if (size() > slots.length / 3 * 2) {
            grow();
        }
        return ordinal;
    }

    private void grow() {
        slots = new int[Math.multiplyExact(slots.length, 2)];
        for (int ordinal = 0; ordinal < size(); ordinal++) {
            slots[slot(keys.get(2 * ordinal), keys.get(2 * ordinal + 1))] = ordinal + 1;
        }
    }

    /** The slot that holds the key, or the free one that it would take. */
    private int slot(long high, long low) {
        long mixed = (high + SEED_LOW) * SEED_HIGH + Long.rotateLeft(low * SEED_LOW, 32);
        mixed = (mixed ^ (mixed >>> 32)) * SEED_HIGH;
        int mask = slots.length - 1;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != FREE && !holds(slots[slot] - 1, high, low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(int ordinal, long high, long low) {
        return keys.get(2 * ordinal) == high && keys.get(2 * ordinal + 1) == low;
    }
}
