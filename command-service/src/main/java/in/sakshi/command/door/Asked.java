package in.sakshi.command.door;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.ledger.Actor;
import in.sakshi.station.Officer;
import java.util.UUID;

/**
 * A command as it was asked for.
 *
 * @param id the caller's id of it, the same when it is sent again
 * @param command what is asked
 * @param officer who asks
 */
record Asked(UUID id, DeskCommand command, Officer officer) {

    /** Simple name of the command. */
    String name() {
        return command.getClass().getSimpleName();
    }

    /** Who asks, as the ledger records it. */
    Actor actor() {
        return new Actor(
                officer.id().value(), officer.post().name(), officer.unit().value());
    }
}
