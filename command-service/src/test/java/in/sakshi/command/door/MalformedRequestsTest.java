package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class MalformedRequestsTest {

    private static final String HEADERS = " HTTP/1.1\r\nHost: desk\r\nConnection: close\r\nAccept-Language: en\r\n"
            + "Authorization: " + Door.bearer("o-1001") + "\r\n";

    private static final String FULL_HEADERS = HEADERS + "Content-Type: application/json\r\n"
            + "Idempotency-Key: 6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e\r\nTransfer-Encoding: chunked\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/%ZZ                    | 400 | bad-request
            GET /api/commands/a%2Fb         | 400 | bad-request
            BREW /api/commands/CloseComplaint | 400 | bad-request
            PUT /api/commands/CloseComplaint | 405 | method-not-allowed
            GET /nothing                    | 404 | not-found
            GET /error                      | 404 | not-found
            POST /api/commands/             | 404 | not-found
            """)
    void whatTheContainerTurnsAwayIsAProblemToo(String line, int status, String type) throws IOException {
        assertProblem(exchange(line + HEADERS + "\r\n"), status, type);
    }

    /** The container gives up at the first line, before it has read in which language the caller reads. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /api/commands/a b", "GET /api/{x}"})
    void aFirstLineThatIsNoneIsAProblemInTheLanguageOfTheDesk(String line) throws IOException {
        assertThat(exchange(line + HEADERS + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("Content-Language: hi")
                .contains("\"type\":\"urn:sakshi:problem:bad-request\"");
    }

    @Test
    void aBodyThatBreaksOffOrIsNoneIsAProblemToo() throws IOException {
        String line = "POST /api/commands/CloseComplaint";

        assertProblem(exchange(line + FULL_HEADERS + "\r\n5\r\n{}zz\r\nQQ\r\n\r\n"), 400, "bad-request");
        assertProblem(exchange(line + HEADERS + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n"), 400, "bad-request");
    }

    private static void assertProblem(String reply, int status, String type) {
        assertThat(reply)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json")
                .contains("Content-Language: en")
                .contains("\"type\":\"urn:sakshi:problem:" + type + "\"")
                .doesNotContain("<html");
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
