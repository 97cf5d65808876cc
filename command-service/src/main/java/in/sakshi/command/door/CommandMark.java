package in.sakshi.command.door;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a recorded event says of the command that caused it, so that the command is known again when it is sent again.
 *
 * @param name simple name of the command
 * @param digest its {@link Fingerprint}
 */
record CommandMark(String name, String digest) {

    private static final String NAME = "commandName";
    private static final String DIGEST = "commandDigest";

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The metadata keys, for whoever copies them from a command to its events. */
    static final List<String> KEYS = List.of(NAME, DIGEST);

    /** As metadata of the command. */
    Map<String, String> metadata() {
        return Map.of(NAME, name, DIGEST, digest);
    }

    /** What a commit says; absent if its metadata is withheld or was not put there by this door. */
    static Optional<CommandMark> of(Commit commit) {
        return commit.events().stream()
                .findFirst()
                .flatMap(event -> Optional.ofNullable(event.metadata()))
                .flatMap(CommandMark::read);
    }

    private static Optional<CommandMark> read(Bytes metadata) {
        try {
            JsonNode said = MAPPER.readTree(metadata.toArray());
            return said.path(NAME).isString() && said.path(DIGEST).isString()
                    ? Optional.of(new CommandMark(
                            said.path(NAME).stringValue(), said.path(DIGEST).stringValue()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
