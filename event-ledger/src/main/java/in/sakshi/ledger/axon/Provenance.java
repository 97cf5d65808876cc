package in.sakshi.ledger.axon;

import in.sakshi.ledger.Actor;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Which command caused a commit, and who asked: what {@link CommandMetadata} on the events says.
 *
 * @param commandId the command
 * @param actor who asked
 */
record Provenance(UUID commandId, Actor actor) {

    /** Who acts when nobody asked: the process itself. */
    static final Actor SYSTEM = new Actor("system", "system", "/");

    /**
     * Reads the provenance of events that go into one commit.
     *
     * @param events at least one; all must say the same
     * @param strict whether to refuse events that do not say it; else they get a fresh command id and {@link #SYSTEM}
     */
    static Provenance of(List<? extends EventMessage<?>> events, boolean strict) {
        MetaData said = saidBy(events.get(0));
        if (!events.stream().allMatch(event -> saidBy(event).equals(said))) {
            throw new IllegalStateException("The events of one unit of work come from different commands or officers"
                    + " (expected: one command, one unit of work, one commit)");
        }
        if (!strict && !said.containsKey(CommandMetadata.OFFICER)) {
            return new Provenance(commandId(said, false), SYSTEM);
        }
        return new Provenance(
                commandId(said, strict),
                new Actor(
                        required(said, CommandMetadata.OFFICER),
                        required(said, CommandMetadata.POST),
                        required(said, CommandMetadata.UNIT)));
    }

    private static MetaData saidBy(EventMessage<?> event) {
        return event.getMetaData().subset(CommandMetadata.keys());
    }

    private static UUID commandId(MetaData said, boolean strict) {
        return strict || said.containsKey(CommandMetadata.COMMAND_ID)
                ? UUID.fromString(required(said, CommandMetadata.COMMAND_ID))
                : UUID.randomUUID();
    }

    private static String required(MetaData said, String key) {
        Object value = said.get(key);
        if (value == null) {
            throw new IllegalStateException("metadata '" + key + "' of the command is missing (expected: "
                    + String.join(", ", CommandMetadata.keys()) + ", put there by the door)");
        }
        return value.toString();
    }
}
