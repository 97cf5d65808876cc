package in.sakshi.ledger.axon;

/**
 * A processor's token does not belong to this ledger as it is now: somebody restored an older backup, or pointed the processor
 * at another ledger. Going on would skip events for ever; waiting would hide it.
 */
public final class LedgerMismatch extends RuntimeException {

    LedgerMismatch(String processor, String what) {
        super("processor '" + processor + "' " + what
                + " (expected: the ledger it has read from; restore that, or have the"
                + " processor forget and rebuild what it keeps)");
    }
}
