package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.desk.refusal.Refusal;
import in.sakshi.ledger.Ledger;
import in.sakshi.station.OfficerId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is inside of the process is treated as whoever comes over the network. */
@DoorTest
class InnerDoorTest {

    private static final OfficerId CLERK = new OfficerId(Door.IN_CHARGE);

    @Autowired
    InnerDoor door;

    @Autowired
    Ledger ledger;

    @Test
    void aCommandIsRecordedOnceHoweverOftenItComes() {
        UUID key = UUID.randomUUID();
        byte[] body = bytes(Written.complaint());
        door.take(key, CLERK, "ReceiveComplaint", body);
        long head = ledger.head().number();
        door.take(key, CLERK, "ReceiveComplaint", body);

        assertThat(ledger.ofCommand(key)).isPresent();
        assertThat(ledger.head().number()).isEqualTo(head);
    }

    @Test
    void whatIsRefusedOrNotUnderstoodOrByNobodyIsNot() {
        UUID key = UUID.randomUUID();
        byte[] refused = bytes(Written.complaint().with("station", "\"XYZ\""));

        assertThatThrownBy(() -> door.take(key, CLERK, "ReceiveComplaint", refused))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> door.take(key, CLERK, "ReceiveComplaint", "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(
                        () -> door.take(key, new OfficerId("o-9999"), "ReceiveComplaint", bytes(Written.complaint())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.ofCommand(key)).isEmpty();
    }

    private static byte[] bytes(Written body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
