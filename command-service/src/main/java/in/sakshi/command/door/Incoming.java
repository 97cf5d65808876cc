package in.sakshi.command.door;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.door.identity.Caller;
import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What a request must bring, checked in the order in which a caller can mend it. */
final class Incoming {

    private final CommandReader reader;

    Incoming(CommandReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a request for that command.
     *
     * @throws TurnedAway if it lacks something, or {@link BadInput} if its body is not as the command wants it
     */
    Asked read(String name, HttpServletRequest request) {
        Officer officer = Caller.of(request);
        reader.requireKnown(name);
        Body.requireJson(request);
        UUID commandId = IdempotencyKey.of(request);
        DeskCommand command = reader.read(name, Body.of(request));
        return new Asked(commandId, command, officer);
    }
}
