package in.sakshi.query.door;

import in.sakshi.door.testing.TestIssuer;
import in.sakshi.query.testing.Officers;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody before the door, with an HTTP client. */
final class Door {

    /** In charge of the centre at RMG. */
    static final String IN_CHARGE = "o-1001";

    /** Runs the service. */
    static final String ADMINISTRATOR = "o-1043";

    /** Answers for all stations, and may ask everything. */
    static final String CHIEF = "o-1009";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;

    private final String reader;

    /** Who answers for all stations. */
    Door(int port) {
        this(port, bearer(CHIEF));
    }

    /** Any officer of the tests. */
    Door(int port, OfficerId reader) {
        this(port, bearer(Officers.officer(reader)));
    }

    private Door(int port, String reader) {
        this.reader = reader;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Asks as it should be asked, in English. */
    Reply ask(String question) {
        return send(mine(question).header("Accept-Language", "en"));
    }

    /** Asks as it should be asked, in the language of the desk. */
    Reply askInHindi(String question) {
        return send(mine(question));
    }

    private HttpRequest.Builder mine(String question) {
        return request(question).header("Authorization", reader);
    }

    /** A question of that officer. */
    HttpRequest.Builder as(String officer, String question) {
        return request(question).header("Authorization", bearer(officer));
    }

    /** What an officer sends to be let in. */
    static String bearer(String officer) {
        return Officers.staff()
                .officer(new OfficerId(officer))
                .map(known -> TestIssuer.shared()
                        .bearer(officer, known.post().name(), known.unit().value()))
                .orElseGet(() -> TestIssuer.shared().bearer(officer));
    }

    /** What an officer sends who is on no list but that of a test. */
    static String bearer(Officer officer) {
        TestIssuer issuer = TestIssuer.shared();
        return "Bearer "
                + issuer.signed(issuer.claims()
                        .subject(officer.id().value())
                        .claim("officer", officer.id().value())
                        .claim("role", officer.post().name())
                        .claim("unit", officer.unit().value())
                        .build());
    }

    /** What an officer sends as a form, in English. */
    Reply post(Officer officer, String address, String form) {
        return send(request(address)
                .header("Authorization", bearer(officer))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** What an officer asks, in English. */
    Reply ask(Officer officer, String question) {
        return send(request(question).header("Authorization", bearer(officer)).header("Accept-Language", "en"));
    }

    /** A request that lacks everything but its path. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    /** Asks for a copy, in English. */
    CopyTaken take(String question) {
        return taken(mine(question).header("Accept-Language", "en"));
    }

    /** Asks for a copy in the language of the desk. */
    CopyTaken takeInHindi(String question) {
        return taken(mine(question));
    }

    /** The same as that officer. */
    CopyTaken taken(Officer officer, String question) {
        return taken(request(question).header("Authorization", bearer(officer)).header("Accept-Language", "en"));
    }

    CopyTaken taken(HttpRequest.Builder request) {
        return new CopyTaken(response(request, BodyHandlers.ofByteArray()));
    }

    Reply send(HttpRequest.Builder request) {
        return new Reply(response(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> response(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError("no reply", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a reply", e);
        }
    }
}
