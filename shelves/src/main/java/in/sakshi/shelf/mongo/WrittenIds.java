package in.sakshi.shelf.mongo;

import java.util.Arrays;
import java.util.Collection;

/**
 * Which ids may stand on a shelf that was empty at first: all that were ever written, and by mischance one of a thousand others. So a
 * rebuild need not ask the store for each line that it is about to begin. An id takes some eight bytes, as only its hash is kept.
 */
final class WrittenIds {

    private static final int SMALLEST = 1 << 10;

    private int[] hashes = new int[SMALLEST];
    private int size;
    private boolean zero;

    synchronized void add(Collection<String> ids) {
        ids.forEach(id -> add(id.hashCode()));
    }

    private void add(int hash) {
        if (hash == 0) {
            zero = true;
        } else if (put(hash) && ++size > hashes.length / 2) {
            grow();
        }
    }

    /** No is certain. */
    synchronized boolean mayHold(String id) {
        int hash = id.hashCode();
        return hash == 0 ? zero : hashes[placeOf(hash)] == hash;
    }

    synchronized void clear() {
        hashes = new int[SMALLEST];
        size = 0;
        zero = false;
    }

    private boolean put(int hash) {
        int place = placeOf(hash);
        boolean added = hashes[place] == 0;
        hashes[place] = hash;
        return added;
    }

    /** Where it stands or would stand: an empty place is a zero. */
    private int placeOf(int hash) {
        int last = hashes.length - 1;
        int place = ((hash * 0x9E3779B9) >>> 7) & last;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void grow() {
        int[] former = hashes;
        hashes = new int[former.length * 2];
        Arrays.stream(former).filter(hash -> hash != 0).forEach(this::put);
    }
}
