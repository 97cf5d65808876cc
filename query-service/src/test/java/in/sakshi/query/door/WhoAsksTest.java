package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.query.testing.Officers;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DoorTest
class WhoAsksTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/00000000-0000-4000-8000-0000000000c1",
                "/api/cases/00000000-0000-4000-8000-0000000000c1/history",
                "/api/registers/help-desk?station=RMG&year=2025",
                "/api/registers/referrals?station=RMG",
                "/api/registers/firs?station=RMG&year=2025",
                "/api/audit?station=RMG",
                "/api/units"
            })
    void nobodyIsAnsweredWhoDoesNotSayWhoTheyAre(String question) {
        Door door = new Door(port);

        assertTurnedAway(door.send(door.request(question)), "no-officer");
        assertTurnedAway(door.send(door.as(" ", question)), "no-officer");
        assertTurnedAway(door.send(door.as("o-9999", question)), "unknown-officer");
        assertTurnedAway(door.send(door.as("nobody at all", question)), "unknown-officer");
        assertThat(door.send(door.as("o-1004", question)).status()).isEqualTo(200);
    }

    @Test
    void whoeverIsNotKnownDoesNotLearnWhatCouldBeAsked() {
        Door door = new Door(port);
        HttpRequest.Builder wrong = door.request("/api/registers/help-desk?colour=red");

        assertTurnedAway(door.send(wrong), "no-officer");
    }

    @Test
    void aDoorThatWasNotToldToBelieveTheHeaderDoesNot() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(WhoAsks.HEADER, "o-1001");
        WhoAsks unbelieving = new WhoAsks(false, Officers.staff());

        assertThatThrownBy(() -> unbelieving.preHandle(request, new MockHttpServletResponse(), "door"))
                .isInstanceOfSatisfying(
                        TurnedAway.class,
                        turnedAway -> assertThat(turnedAway.kind()).isEqualTo(ProblemKind.NO_OFFICER));
    }

    private static void assertTurnedAway(Reply reply, String type) {
        assertThat(reply.assertProblem(401, type).header("WWW-Authenticate")).hasValue(WhoAsks.CHALLENGE);
    }
}
