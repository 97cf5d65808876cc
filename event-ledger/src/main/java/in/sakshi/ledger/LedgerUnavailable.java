package in.sakshi.ledger;

/** The store cannot be reached or will not store; certainly nothing was recorded. Try again when it is back. */
public final class LedgerUnavailable extends NotRecorded {

    public LedgerUnavailable(String what) {
        super(what);
    }

    public LedgerUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
