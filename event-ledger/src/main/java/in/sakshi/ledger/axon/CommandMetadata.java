package in.sakshi.ledger.axon;

import in.sakshi.ledger.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * The metadata by which a command says which command it is and who asks. The door puts it on the command, the correlation
 * data provider of {@code wiring} copies it to the events, and the engine makes the commit's command id and actor of it.
 */
public final class CommandMetadata {

    /** Id of the command, a UUID given by the caller. */
    public static final String COMMAND_ID = "commandId";

    /** Pseudonymous id of the officer who asks. */
    public static final String OFFICER = "officer";

    /** The post the officer held at that moment. */
    public static final String POST = "post";

    /** Path of the unit the officer served at that moment. */
    public static final String UNIT = "unit";

    private static final String[] KEYS = {COMMAND_ID, OFFICER, POST, UNIT};

    private CommandMetadata() {}

    /** The metadata of a command with that id, asked by that actor. */
    public static Map<String, String> of(UUID commandId, Actor actor) {
        return Map.of(
                COMMAND_ID, commandId.toString(),
                OFFICER, actor.officer(),
                POST, actor.post(),
                UNIT, actor.unit());
    }

    /** All keys, for whoever copies them on. */
    public static String[] keys() {
        return KEYS.clone();
    }
}
