package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class CommandMetersTest {

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    @Test
    void everyCommandIsCountedByItsOutcome() {
        UUID key = UUID.randomUUID();
        String right = Written.complaint().toString();
        String refused = Written.complaint().with("station", "\"XYZ\"").toString();

        assertCounts("ReceiveComplaint", "recorded", () -> ask("ReceiveComplaint", key, right));
        assertCounts("ReceiveComplaint", "repeated", () -> ask("ReceiveComplaint", key, right));
        assertCounts(
                "IssueReceipt",
                "conflict",
                () -> ask("IssueReceipt", key, Written.about(key).toString()));
        assertCounts("ReceiveComplaint", "refused", () -> ask("ReceiveComplaint", UUID.randomUUID(), refused));
        assertCounts("ReceiveComplaint", "bad-input", () -> ask("ReceiveComplaint", UUID.randomUUID(), "{}"));
    }

    @Test
    void aNameThatTheCallerMadeUpIsNoMeterOfItsOwn() {
        assertCounts("unknown", "bad-input", () -> ask("EatComplaint", UUID.randomUUID(), "{}"));

        assertThat(meters.find("sakshi.commands").tag("command", "EatComplaint").timer())
                .isNull();
    }

    @Test
    void theMetersAreThereToBeScraped() {
        ask("ReceiveComplaint", UUID.randomUUID(), "{}");

        Door door = new Door(port);
        assertThat(door.send(door.as(Door.ADMINISTRATOR, "/actuator/prometheus"))
                        .response()
                        .body())
                .contains("sakshi_commands_seconds_count{command=\"ReceiveComplaint\",outcome=\"bad-input\"}");
    }

    private void ask(String command, UUID key, String body) {
        new Door(port).ask(command, key, body);
    }

    private void assertCounts(String command, String outcome, Runnable asking) {
        long before = count(command, outcome);
        asking.run();
        assertThat(count(command, outcome)).as(outcome).isEqualTo(before + 1);
    }

    private long count(String command, String outcome) {
        Timer timer = meters.find("sakshi.commands")
                .tags("command", command, "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
