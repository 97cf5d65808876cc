package in.sakshi.benchmark.whole;

import in.sakshi.door.testing.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The counter of the service, as officers' programs reach it: over HTTP. */
final class Counter {

    private static final int OK = 200;
    private static final String TOKEN = "Authorization";

    /** By which builds before there were logins know who asks; others do not look at it. */
    private static final String OFFICER = "X-Sakshi-Officer";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    Counter(URI root) {
        this.root = root;
    }

    /** Has a command recorded; anything but that is a failure of the measurement. */
    void command(String officer, String name, String body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(root.resolve("/api/commands/" + name))
                .header(TOKEN, TestIssuer.shared().bearer(officer))
                .header(OFFICER, officer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks. */
    String ask(String officer, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header(TOKEN, TestIssuer.shared().bearer(officer))
                .header(OFFICER, officer));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest sent = request.timeout(PATIENCE).build();
        HttpResponse<String> answer = http.send(sent, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(
                    sent.uri().getPath() + ": " + answer.statusCode() + " " + answer.body() + " (expected: 200)");
        }
        return answer.body();
    }

    /** For a parameter in a path. */
    static String encoded(Object parameter) {
        return URLEncoder.encode(parameter.toString(), StandardCharsets.UTF_8);
    }
}
