package in.sakshi.standalone.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, as a terminal speaks with it. */
final class ServiceDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ATTEMPTS = 20;
    private static final int TOO_FAST = 429;
    private static final int AWAY = 503;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    ServiceDoor(URI address) {
        this.address = address;
    }

    /** What it answered: the HTTP status, and a JSON object, empty if there was none. */
    record Answer(int status, JsonNode body) {}

    /** Sends a form. */
    Answer post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A request in somebody's name, answered in English. */
    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    /** Sends it, and again after a while where that is what the service asks for. */
    Answer patiently(HttpRequest.Builder request) throws IOException, InterruptedException {
        Answer answer = send(request);
        for (int again = 1;
                again < MOST_ATTEMPTS && (answer.status() == TOO_FAST || answer.status() == AWAY);
                again++) {
            TimeUnit.SECONDS.sleep(1);
            answer = send(request);
        }
        return answer;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), read(answer.body()));
    }

    private static JsonNode read(String body) throws IOException {
        try {
            return JSON.readTree(body.isEmpty() ? "{}" : body);
        } catch (JacksonException e) {
            throw new IOException("what it answers is no JSON (expected: the address of Sakshi)", e);
        }
    }
}
