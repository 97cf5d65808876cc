package in.sakshi.command.door;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class WhoActsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theHeaderNamesTheOfficer() {
        request.addHeader("X-Sakshi-Officer", " o-4 ");

        assertThat(new HeaderOfficer(STAFF).actingIn(request)).isEqualTo(SI_AARTI);
    }

    @Test
    void aDoorThatWasNotToldToBelieveTheHeaderDoesNot() {
        request.addHeader("X-Sakshi-Officer", "o-4");

        assertThatThrownBy(() -> new DoorConfiguration()
                        .whoActs(new DoorSettings(false), STAFF)
                        .actingIn(request))
                .isInstanceOf(TurnedAway.class);
    }
}
