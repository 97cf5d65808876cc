package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DoorTest
class OfficerAnswersTest {

    private static final String CIRCLE_OFFICER = "o-1006";

    @LocalServerPort
    int port;

    @Test
    void whoeverAsksIsToldWhoTheyAre() {
        JsonNode me = ask(Door.IN_CHARGE, "/api/me").json();

        assertThat(me.path("officer").stringValue()).isEqualTo(Door.IN_CHARGE);
        assertThat(me.path("name").stringValue()).isEqualTo("Sub-inspector Neelam Verma");
        assertThat(me.path("post").stringValue()).isEqualTo("IC");
        assertThat(me.at("/unit/station").stringValue()).isEqualTo("RMG");
        assertThat(me.path("above").valueStream().map(JsonNode::stringValue))
                .containsExactly("Saryupur Sadar", "Saryupur", "Devgarh", "Eastern Zone", "Uttar Pradesh");
    }

    @Test
    void aSuperiorHasNoStation() {
        JsonNode me = ask(CIRCLE_OFFICER, "/api/me").json();

        assertThat(me.at("/unit/level").stringValue()).isEqualTo("CIRCLE");
        assertThat(me.at("/unit/station").isMissingNode()
                        || me.at("/unit/station").isNull())
                .isTrue();
    }

    @Test
    void forAStationAnswerThoseThereBeforeThoseAbove() {
        List<String> units = units(ask(Door.IN_CHARGE, "/api/officers?station=RMG"));

        assertThat(units).startsWith("/UP/EAST/DVG/SRY/C1/RMG").contains("/UP/EAST/DVG/SRY/C1", "/UP/EAST/DVG/SRY");
        assertThat(units)
                .allSatisfy(unit -> assertThat("/UP/EAST/DVG/SRY/C1/RMG").startsWith(unit));
        assertThat(units).isSortedAccordingTo((one, other) -> Integer.compare(other.length(), one.length()));
    }

    @Test
    void inAUnitServeThoseOfItAndBelow() {
        assertThat(units(ask(CIRCLE_OFFICER, "/api/officers")))
                .contains("/UP/EAST/DVG/SRY/C1/RMG", "/UP/EAST/DVG/SRY/C1")
                .allSatisfy(unit -> assertThat(unit).startsWith("/UP/EAST/DVG/SRY/C1"));
    }

    @Test
    void thoseOfAnotherUnitAreNotForTheAsking() {
        ask(Door.IN_CHARGE, "/api/officers?station=BLG").assertProblem(403, "outside-of-unit");
        ask(Door.IN_CHARGE, "/api/officers?unit=/UP/EAST/DVG/SRY").assertProblem(403, "outside-of-unit");
    }

    private static List<String> units(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json()
                .path("officers")
                .valueStream()
                .map(officer -> officer.path("unit").stringValue())
                .toList();
    }

    private Reply ask(String officer, String question) {
        Door door = new Door(port);
        return door.send(door.as(officer, question).header("Accept-Language", "en"));
    }
}
