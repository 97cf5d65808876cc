package in.sakshi.command.door;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param response as the client has it
 */
record Reply(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /** Type of the problem. */
    String type() {
        return json().path("type").stringValue();
    }

    /** The wrong fields of a problem, each as {@code field: CODE}. */
    List<String> wrongFields() {
        return json().path("fields")
                .valueStream()
                .map(field -> field.path("field").stringValue() + ": "
                        + field.path("code").stringValue())
                .toList();
    }
}
