package in.sakshi.story;

import in.sakshi.door.testing.TestIssuer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one of the doors, as some officer. */
final class Http {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final String ADMINISTRATOR = "o-1043";

    private final int port;
    private final String language;

    /** One that reads English. */
    Http(int port) {
        this(port, "en");
    }

    private Http(int port, String language) {
        this.port = port;
        this.language = language;
    }

    /** The same client, reading Hindi. */
    Http inHindi() {
        return new Http(port, "hi");
    }

    int port() {
        return port;
    }

    /** An answer: the status and the body. */
    record Answer(int status, JsonNode body) {}

    boolean isReady() {
        try {
            return get("/actuator/health/readiness", "").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is at an address for those who run the service, as text. */
    String text(String path) throws IOException {
        return read(request(path, ADMINISTRATOR).build()).body();
    }

    Answer get(String path, String officer) throws IOException {
        return send(request(path, officer).GET().build());
    }

    Answer command(String name, String officer, UUID key, JsonNode body) throws IOException {
        return send(command(key, body, request("/api/commands/" + name, officer)));
    }

    /** Sends a form, as a page does. */
    Answer form(String path, String officer, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, officer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** A command that is given at a time of the story, which is written with its offset. */
    Answer commandAt(String now, String name, String officer, UUID key, JsonNode body) throws IOException {
        HttpRequest.Builder request = request("/api/commands/" + name, officer)
                .header(
                        CommandServiceInStoryTime.NOW,
                        OffsetDateTime.parse(now).toInstant().toString());
        return send(command(key, body, request));
    }

    private static HttpRequest command(UUID key, JsonNode body, HttpRequest.Builder request) {
        return request.header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path, String officer) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language)
                .headers(
                        officer.isEmpty()
                                ? new String[] {"Accept", "application/json"}
                                : new String[] {
                                    "Authorization", TestIssuer.shared().bearer(officer)
                                });
    }

    private static Answer send(HttpRequest request) throws IOException {
        HttpResponse<String> response = read(request);
        return new Answer(response.statusCode(), JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
    }

    private static HttpResponse<String> read(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectException("interrupted");
        }
    }
}
