package in.sakshi.ledger;

/** What a {@link CommitLog} knows about the fate of a batch. */
public sealed interface AppendOutcome {

    /** All of it is stored, as durably as the log promises. */
    record Stored() implements AppendOutcome {}

    /**
     * The commits before {@code index} are stored; the one at {@code index} ran into a number, command id or event key that
     * is taken (which, the log does not say); those after it are not stored by this request.
     */
    record Collision(int index) implements AppendOutcome {}

    /**
     * Certainly nothing of the batch is stored, and trying again may help: the disk is full, the server refused.
     *
     * @param cause for the log; its message holds nothing of what was to be recorded
     */
    record Refused(Exception cause) implements AppendOutcome {}

    /**
     * Nobody can say which prefix is stored, if any, and the request may still be under way: the reply is lost, late or cut.
     *
     * @param cause for the log; its message holds nothing of what was to be recorded
     */
    record Unknown(Exception cause) implements AppendOutcome {}
}
