package in.sakshi.command.door;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command while a test writes it: right to begin with, then with one thing changed. */
final class Written {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode body;

    private Written(String json) {
        this.body = (ObjectNode) MAPPER.readTree(json);
    }

    /** A ReceiveComplaint with little more than must be in it. */
    static Written complaint(UUID complaintId) {
        return new Written("""
                {
                  "complaintId": "%s",
                  "station": "RMG",
                  "source": "WALK_IN",
                  "category": "DV",
                  "briefFacts": "पति द्वारा मारपीट",
                  "complainant": {"name": "सुनीता देवी", "age": 29, "mobile": "9876543210"}
                }
                """.formatted(complaintId));
    }

    /** The same of no matter which complaint. */
    static Written complaint() {
        return complaint(UUID.randomUUID());
    }

    /** A command that names the complaint and nothing else. */
    static Written about(UUID complaintId) {
        return new Written("{\"complaintId\": \"%s\"}".formatted(complaintId));
    }

    /** Puts that JSON at a path like {@code complainant.mobile}. */
    Written with(String path, String json) {
        int dot = path.lastIndexOf('.');
        ObjectNode parent =
                dot < 0 ? body : body.withObject("/" + path.substring(0, dot).replace('.', '/'));
        parent.set(path.substring(dot + 1), MAPPER.readTree(json));
        return this;
    }

    /** Puts that text at a path, whatever is in it. */
    Written withText(String path, String text) {
        return with(path, MAPPER.writeValueAsString(text));
    }

    Written without(String component) {
        body.remove(component);
        return this;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Half a character cannot be encoded in UTF-8 and is written as JSON's escape. */
    @Override
    public String toString() {
        return body.toString()
                .codePoints()
                .mapToObj(c ->
                        Character.getType(c) == Character.SURROGATE ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
