package in.sakshi.ledger;

/** Too many drafts are waiting; this one was not even queued. Try again a little later. */
public final class LedgerBusy extends NotRecorded {

    public LedgerBusy(int waiting) {
        super(waiting + " drafts are waiting to be recorded, and no more are taken (expected: try again in a second)");
    }
}
