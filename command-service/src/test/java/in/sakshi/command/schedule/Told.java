package in.sakshi.command.schedule;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that the service has told.
 *
 * @param type of the event
 * @param caseId in which case
 * @param duty of what
 * @param to the post, and the officer if one is named
 * @param at when it was to be told
 */
record Told(String type, String caseId, String duty, String to, Instant at) {

    private static final JsonMapper JSON = new JsonMapper();

    static Told of(String type, String payload) {
        JsonNode event = JSON.readTree(payload);
        JsonNode owner = event.has("to") ? event.get("to") : event.get("owner");
        return new Told(
                type,
                event.get("caseId").stringValue(),
                event.get("obligation").stringValue(),
                owner.get("post").stringValue() + owner.path("officer").asString(""),
                Instant.parse(event.at("/happened/at").stringValue()));
    }

    boolean isBreach() {
        return type.equals("ObligationBreached");
    }
}
