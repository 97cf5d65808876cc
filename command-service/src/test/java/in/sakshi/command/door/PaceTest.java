package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
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
    private static final int FEWER_THAN_HER_OWN = 10;

    @LocalServerPort
    int port;

    @Test
    void oneOfficerIsSlowedDownAndTheOthersAreNotAndThenAnAddressIsThatSendsNothingGood() {
        Door door = new Door(port);

        List<Reply> inHaste = replies(MANY, door.as("o-1003", "/v3/api-docs").header("Accept-Language", "en"));
        assertThat(inHaste).extracting(Reply::status).contains(200);
        assertThat(inHaste)
                .filteredOn(reply -> reply.status() == 429)
                .isNotEmpty()
                .allSatisfy(tooFast -> {
                    assertThat(tooFast.type()).isEqualTo("urn:sakshi:problem:too-fast");
                    assertThat(tooFast.header("Retry-After")).isPresent();
                });
        assertThat(door.send(door.as("o-1004", "/v3/api-docs")).status()).isEqualTo(200);

        assertThat(replies(MANY, door.request("/api/commands/CloseComplaint")))
                .extracting(Reply::status)
                .contains(401, 429);
        assertThat(replies(FEWER_THAN_HER_OWN, door.as("o-1004", "/v3/api-docs")))
                .as("whoever comes from there, until it is quiet again")
                .extracting(Reply::status)
                .contains(429);
    }

    /** A single request may fall into the moment at which one more is let in again; not all of many do. */
    private static List<Reply> replies(int times, HttpRequest.Builder request) {
        return IntStream.range(0, times)
                .mapToObj(time -> new Door(0).send(request.copy()))
                .toList();
    }
}
