package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import in.sakshi.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class BadInputAtTheDoorTest {

    private static final byte[] TOO_MUCH = " ".repeat(Body.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                arguments("an unknown field", complaint().with("nickname", "\"x\""), "nickname: UNKNOWN_FIELD"),
                arguments(
                        "a wrong type",
                        complaint().with("complainant.age", "\"29\""),
                        "complainant.age: NOT_A_WHOLE_NUMBER"),
                arguments(
                        "a code that is not on the list",
                        complaint().with("source", "\"DREAM\""),
                        "source: NOT_IN_CODE_LIST"),
                arguments("no station", complaint().without("station"), "station: MISSING"),
                arguments("a malformed station", complaint().with("station", "\"R\""), "station: NOT_OF_THE_KIND"),
                arguments(
                        "ten thousand characters for a name",
                        complaint().withText("complainant.name", "क".repeat(10_000)),
                        "complainant.name: TOO_LONG"),
                arguments(
                        "a control character",
                        complaint().withText("complainant.name", "सुनीता\u0000"),
                        "complainant.name: CONTROL_CHARACTER"),
                arguments(
                        "a lone surrogate",
                        complaint().withText("briefFacts", "\ud83d"),
                        "briefFacts: BROKEN_CHARACTER"),
                arguments(
                        "a time without its offset",
                        complaint().with("happened.at", "\"2025-10-06T11:10:00\""),
                        "happened.at: NOT_A_MOMENT"),
                arguments("broken JSON", "{\"station\": \"RMG", "station: BROKEN_JSON"),
                arguments("a raw control character", "{\"station\": \"R\u0007\"}", "station: BROKEN_JSON"),
                arguments("a field twice", "{\"station\": \"RMG\", \"station\": \"BLG\"}", "station: TWICE"),
                arguments("something after the end", complaint() + "x", ": BROKEN_JSON"),
                arguments("no object", "[]", ": NOT_AN_OBJECT"),
                arguments("nothing", "", ": NO_BODY"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBodies")
    void aWrongBodyIsRefusedByItsField(String what, Object body, String problem) {
        long before = ledger.head().number();

        Reply reply = door().ask("ReceiveComplaint", UUID.randomUUID(), body.toString());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:bad-input");
        assertThat(reply.wrongFields()).containsExactly(problem);
        assertThat(ledger.head().number()).isEqualTo(before);
    }

    static Stream<Arguments> wrongRequests() {
        return Stream.of(
                arguments(
                        "an unknown command",
                        to("EatComplaint").andThen(BadInputAtTheDoorTest::withKey),
                        404,
                        "unknown-command"),
                arguments(
                        "a command in small letters",
                        to("receivecomplaint").andThen(BadInputAtTheDoorTest::withKey),
                        404,
                        "unknown-command"),
                arguments("no key", to("ReceiveComplaint"), 400, "no-key"),
                arguments(
                        "a key that is no UUID",
                        to("ReceiveComplaint").andThen(header("Idempotency-Key", "47")),
                        400,
                        "no-key"),
                arguments(
                        "two keys",
                        to("ReceiveComplaint")
                                .andThen(BadInputAtTheDoorTest::withKey)
                                .andThen(BadInputAtTheDoorTest::withKey),
                        400,
                        "no-key"),
                arguments(
                        "a form",
                        keyed().andThen(set("Content-Type", "application/x-www-form-urlencoded")),
                        415,
                        "not-json"),
                arguments(
                        "another charset",
                        keyed().andThen(set("Content-Type", "application/json;charset=UTF-16")),
                        415,
                        "not-json"),
                arguments("no media type at all", keyed().andThen(set("Content-Type", "json")), 415, "not-json"),
                arguments("compressed", keyed().andThen(header("Content-Encoding", "gzip")), 415, "not-json"),
                arguments("too much", with(BodyPublishers.ofByteArray(TOO_MUCH)), 413, "too-large"),
                arguments(
                        "too much, of a length not told",
                        with(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_MUCH))),
                        413,
                        "too-large"),
                arguments(
                        "another method",
                        keyed().andThen(request -> request.method("PUT", BodyPublishers.ofString("{}"))),
                        405,
                        "method-not-allowed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRequests")
    void aWrongRequestIsTurnedAway(String what, Function<Door, HttpRequest.Builder> request, int status, String type) {
        long before = ledger.head().number();

        Reply reply = door().send(request.apply(door()));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:" + type);
        assertThat(reply.json().path("status").intValue()).isEqualTo(status);
        assertThat(ledger.head().number()).isEqualTo(before);
    }

    private Door door() {
        return new Door(port);
    }

    private static Written complaint() {
        return Written.complaint();
    }

    private static Function<Door, HttpRequest.Builder> to(String command) {
        return door -> door.command(command, BodyPublishers.ofString(complaint().toString()));
    }

    private static Function<Door, HttpRequest.Builder> keyed() {
        return to("ReceiveComplaint").andThen(BadInputAtTheDoorTest::withKey);
    }

    private static Function<Door, HttpRequest.Builder> with(BodyPublisher body) {
        return door -> withKey(door.command("ReceiveComplaint", body));
    }

    private static HttpRequest.Builder withKey(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Function<HttpRequest.Builder, HttpRequest.Builder> header(String name, String value) {
        return request -> request.header(name, value);
    }

    private static Function<HttpRequest.Builder, HttpRequest.Builder> set(String name, String value) {
        return request -> request.setHeader(name, value);
    }
}
