package in.sakshi.ledger;

/** The command was recorded before; its first result stands. */
public final class AlreadyRecorded extends NotRecorded {

    // Exceptions are serializable by inheritance only; these never leave the process.
    private final transient Commit first;

    public AlreadyRecorded(Commit first) {
        super("command " + first.commandId() + " is recorded already, as commit " + first.number());
        this.first = first;
    }

    /** The commit that the command caused when it first came. */
    public Commit first() {
        return first;
    }
}
