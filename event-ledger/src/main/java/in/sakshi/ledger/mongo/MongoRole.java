package in.sakshi.ledger.mongo;

import java.util.List;
import java.util.Map;

/** The collections of a ledger and what the database user that appends to it must be allowed to do: nothing else. */
public final class MongoRole {

    /** The commits. */
    public static final String LEDGER = "ledger";

    /** Which ledger it is. */
    public static final String ORIGIN = "ledger_origin";

    /** Whose turn it is to append, and where the ledger ended when that was last written. */
    public static final String LEASE = "ledger_lease";

    /** The wrapped keys, in a database of their own. */
    public static final String KEYS = "keys";

    /**
     * Privileges by collection, as MongoDB names its actions. What is recorded can be neither changed nor removed with
     * them; the indexes are made once by an administrator ({@link MongoPreparation}).
     */
    public static final Map<String, List<String>> PRIVILEGES = Map.of(
            LEDGER, List.of("find", "insert", "listIndexes"),
            ORIGIN, List.of("find", "insert"),
            LEASE, List.of("find", "insert", "update"));

    /** What the user may do in that database who can also destroy keys and wrap them anew. */
    public static final List<String> KEEPING_KEYS = List.of("find", "insert", "update");

    /** What the user may do there who only makes and uses them. */
    public static final List<String> USING_KEYS = List.of("find", "insert");

    private MongoRole() {}
}
