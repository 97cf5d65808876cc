package in.sakshi.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What one command wants to have recorded, on one stream or several, all or nothing. Events of one stream follow each
 * other without a hole.
 *
 * @param commandId the caller's id of the command; the ledger records a command once
 * @param actor who asked
 * @param events what happened, at least one
 */
public record Draft(UUID commandId, Actor actor, List<NewEvent> events) {

    public Draft {
        events = List.copyOf(events);
    }
}
