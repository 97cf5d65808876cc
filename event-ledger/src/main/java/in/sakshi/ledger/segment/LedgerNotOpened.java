package in.sakshi.ledger.segment;

/** Why the ledger in a directory was not opened; nothing in it was touched. One sentence: what is, what to do. */
public final class LedgerNotOpened extends RuntimeException {

    public LedgerNotOpened(String why) {
        super(why);
    }

    public LedgerNotOpened(String why, Throwable cause) {
        super(why, cause);
    }
}
