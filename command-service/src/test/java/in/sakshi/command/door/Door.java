package in.sakshi.command.door;

import in.sakshi.door.testing.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Somebody before the door, with an HTTP client. */
final class Door {

    /** In charge of the centre at RMG, in the demo staff list. */
    static final String IN_CHARGE = "o-1001";

    /** Runs the service. */
    static final String ADMINISTRATOR = "o-1043";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;

    Door(int port) {
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Sends a command as it should be sent. */
    Reply ask(String command, UUID key, String body) {
        return send(command(command, BodyPublishers.ofString(body)).header("Idempotency-Key", key.toString()));
    }

    /** A request for a command that lacks only its key. */
    HttpRequest.Builder command(String command, BodyPublisher body) {
        return request("/api/commands/" + command)
                .header("Content-Type", "application/json")
                .header("Authorization", bearer(IN_CHARGE))
                .header("Accept-Language", "en")
                .POST(body);
    }

    /** What an officer sends to be let in. */
    static String bearer(String officer) {
        return TestIssuer.shared().bearer(officer);
    }

    /** A request of that officer. */
    HttpRequest.Builder as(String officer, String path) {
        return request(path).header("Authorization", bearer(officer));
    }

    /** A request that lacks everything but its path. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("no reply", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a reply", e);
        }
    }
}
