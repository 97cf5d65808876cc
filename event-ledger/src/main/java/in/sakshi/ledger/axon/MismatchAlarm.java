package in.sakshi.ledger.axon;

/** Who is told that a processor's token does not belong to the ledger, and stops the processor. */
public interface MismatchAlarm {

    /**
     * Called each time a token is refused, on the processor's thread, before the processor sees the exception.
     *
     * @param processor the processor's name
     * @param mismatch what does not fit
     */
    void raised(String processor, LedgerMismatch mismatch);
}
