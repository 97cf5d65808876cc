package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class ManyAtTheDoorTest {

    private static final int CALLERS = 64;

    private static final Somebody SHO_OF_BELAGHAT = new Somebody("o-1012");

    @LocalServerPort
    int port;

    @Test
    void complaintsTakenDownAtOnceAtOneStationGetSerialsWithoutAGap() throws Exception {
        List<Reply> replies = AtOnce.ask(
                CALLERS,
                () -> SHO_OF_BELAGHAT.sends(
                        "ReceiveComplaint",
                        Written.complaint().withText("station", "BLG").toString(),
                        port));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies.stream()
                        .map(reply -> reply.json().at("/decided/0/event/serial").intValue())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CALLERS).boxed().toList());
    }
}
