package in.sakshi.ledger.segment;

import in.sakshi.ledger.disk.DirectoryLock;

/** Why the ledger in a directory was not opened; nothing in it was touched. One sentence: what is, what to do. */
public final class LedgerNotOpened extends RuntimeException {

    /** Why a directory was not taken. */
    static final DirectoryLock.InUse IN_USE = directory -> new LedgerNotOpened(
            "the ledger in " + directory + " is in use by another instance (expected: one at a time;"
                    + " stop the other one, or give this one a directory of its own)");

    public LedgerNotOpened(String why) {
        super(why);
    }

    public LedgerNotOpened(String why, Throwable cause) {
        super(why, cause);
    }
}
