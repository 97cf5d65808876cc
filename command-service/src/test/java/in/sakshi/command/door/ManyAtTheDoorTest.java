package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class ManyAtTheDoorTest {

    private static final int CALLERS = 64;

    @LocalServerPort
    int port;

    @Test
    void complaintsTakenDownAtOnceAtOneStationGetSerialsWithoutAGap() throws Exception {
        List<Reply> replies = AtOnce.ask(
                CALLERS,
                () -> new Door(port)
                        .ask(
                                "ReceiveComplaint",
                                UUID.randomUUID(),
                                Written.complaint().with("station", "\"BLG\"").toString()));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies.stream()
                        .map(reply -> reply.json().at("/decided/0/event/serial").intValue())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CALLERS).boxed().toList());
    }
}
