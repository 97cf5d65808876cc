package in.sakshi.ledger.testing;

import in.sakshi.ledger.Draft;
import in.sakshi.ledger.NewEvent;
import java.util.List;
import java.util.UUID;

/** Drafts of the desk officer, for tests of what records them. */
public final class Drafts {

    private Drafts() {}

    /** A new command's draft that adds one event to a stream. */
    public static Draft of(String stream, long sequence) {
        return of(CommitChain.event(stream, sequence));
    }

    /** A new command's draft of those events. */
    public static Draft of(NewEvent... events) {
        return of(UUID.randomUUID(), events);
    }

    /** That command's draft of those events. */
    public static Draft of(UUID command, NewEvent... events) {
        return new Draft(command, CommitChain.OFFICER, List.of(events));
    }
}
