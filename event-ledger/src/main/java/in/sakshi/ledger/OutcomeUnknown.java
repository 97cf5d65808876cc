package in.sakshi.ledger;

import java.util.UUID;

/** The draft may be recorded or not; the ledger goes on finding out. Ask again with the same command id. */
public final class OutcomeUnknown extends NotRecorded {

    public OutcomeUnknown(UUID commandId) {
        super("the outcome of command " + commandId + " is unknown (expected: send it again with the same command id)");
    }
}
