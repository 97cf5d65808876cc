package in.sakshi.command.door;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.door.identity.Caller;
import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What a request must bring, checked in the order in which a caller can mend it. */
final class Incoming {

    private final Admission admission;
    private final CommandReader reader;

    Incoming(Admission admission, CommandReader reader) {
        this.admission = admission;
        this.reader = reader;
    }

    /**
     * Reads a request for that command.
     *
     * @throws TurnedAway if it lacks something, {@link BadInput} if its body is not as the command wants it, or {@link
     *     in.sakshi.door.KeptOut} if the officer may not ask for it
     */
    Asked read(String name, HttpServletRequest request) {
        Officer officer = Caller.of(request);
        reader.requireKnown(name);
        admission.requirePost(name, officer);
        Body.requireJson(request);
        UUID commandId = IdempotencyKey.of(request);
        DeskCommand command = reader.read(name, Body.of(request));
        admission.requireUnit(command, officer);
        return new Asked(commandId, command, officer);
    }
}
