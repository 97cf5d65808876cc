package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    String body() {
        return response.body();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    JsonNode json() {
        return MAPPER.readTree(body());
    }

    /** What a line of a sheet says at a place like {@code /number/serial}, line by line. */
    List<String> lines(String place) {
        return perRow(row -> row.path("line").at(place).asString());
    }

    /** What is printed in a column of a sheet, line by line. */
    List<String> column(String key) {
        int place = place(key);
        return perRow(row -> row.path("cells").path(place).path("text").stringValue());
    }

    /** What is struck through in a column of a sheet, and by whom, line by line. */
    List<List<String>> struckThrough(String key) {
        int place = place(key);
        return perRow(row -> row.path("cells")
                .path(place)
                .path("struckThrough")
                .valueStream()
                .map(struck -> struck.path("text").stringValue() + " – "
                        + struck.path("note").stringValue())
                .toList());
    }

    /** What stands on each row of a sheet: a line's id, or the day that was nil. */
    List<String> rows() {
        assertThat(status()).isEqualTo(200);
        return json().path("rows")
                .valueStream()
                .map(row ->
                        row.path("line").path("id").asString() + row.path("day").asString())
                .toList();
    }

    private <T> List<T> perRow(Function<JsonNode, T> of) {
        assertThat(status()).isEqualTo(200);
        return json().path("rows")
                .valueStream()
                .filter(row -> row.path("kind").stringValue().equals("ENTRY"))
                .map(of)
                .toList();
    }

    private int place(String key) {
        List<String> keys = json().path("columns")
                .valueStream()
                .map(column -> column.path("key").stringValue())
                .toList();
        assertThat(keys).contains(key);
        return keys.indexOf(key);
    }

    /** That it is a problem of that type, told in full. */
    Reply assertProblem(int status, String type) {
        assertThat(status()).isEqualTo(status);
        assertThat(header("Content-Type")).hasValue("application/problem+json");
        assertThat(header("Content-Language").orElse("")).isIn("hi", "en");
        assertThat(json().path("status").intValue()).isEqualTo(status);
        assertThat(json().path("type").stringValue()).isEqualTo("urn:sakshi:problem:" + type);
        assertThat(json().path("title").stringValue()).isNotBlank();
        assertThat(json().path("detail").stringValue()).isNotBlank();
        return this;
    }

    /** The wrong parameters of a problem, each as {@code parameter: CODE}. */
    List<String> wrongFields() {
        return json().path("fields")
                .valueStream()
                .map(field -> field.path("field").stringValue() + ": "
                        + field.path("code").stringValue())
                .toList();
    }
}
