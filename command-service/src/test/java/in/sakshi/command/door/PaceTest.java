package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Who comes too often, at a service whose patience is short enough for a test. */
@SpringBootTest(
        classes = CommandSide.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.config.name=command-service",
            "sakshi.schedule.every=1h",
            "sakshi.pace.officer-burst=20",
            "sakshi.pace.officer-per-second=1",
            "sakshi.pace.stranger-burst=10",
            "sakshi.pace.stranger-per-minute=1"
        })
@DirtiesContext
class PaceTest {

    private static final int MANY = 30;

    @LocalServerPort
    int port;

    @Test
    void oneOfficerIsSlowedDownAndTheOthersAreNotAndThenAnAddressIsThatSendsNothingGood() {
        Door door = new Door(port);

        assertThat(statuses(door.as("o-1003", "/v3/api-docs"))).contains(200, 429);
        Reply tooFast = door.send(door.as("o-1003", "/v3/api-docs").header("Accept-Language", "en"));
        assertThat(tooFast.type()).isEqualTo("urn:sakshi:problem:too-fast");
        assertThat(tooFast.header("Retry-After")).isPresent();
        assertThat(door.send(door.as("o-1004", "/v3/api-docs")).status()).isEqualTo(200);

        assertThat(statuses(door.request("/api/commands/CloseComplaint"))).contains(401, 429);
        assertThat(door.send(door.as("o-1004", "/v3/api-docs")).status())
                .as("whoever comes from there, until it is quiet again")
                .isEqualTo(429);
    }

    private static Iterable<Integer> statuses(HttpRequest.Builder request) {
        return IntStream.range(0, MANY)
                .mapToObj(time -> new Door(0).send(request.copy()).status())
                .toList();
    }
}
