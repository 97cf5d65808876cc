package in.sakshi.ledger.check;

import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.compact.KeyTable;
import in.sakshi.ledger.compact.Longs;

/** In which commit an id was first seen. About 32 bytes an id. */
final class FirstSeen {

    /** What {@link #before} answers for an id that is new. */
    static final long NEVER = -1;

    private final KeyTable ids = new KeyTable(1024);
    private final Longs commits = new Longs(1024);

    /** The commit in which the id was first seen before this one, or {@link #NEVER}. */
    long before(Key id, long commit) {
        int ordinal = ids.add(id);
        if (ordinal < commits.size()) {
            return commits.get(ordinal);
        }
        commits.add(commit);
        return NEVER;
    }
}
