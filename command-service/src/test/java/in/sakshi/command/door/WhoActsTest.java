package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.station.StaffList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class WhoActsTest {

    private final StaffList staff =
            new StaffList(List.of(), List.of(DemoStaff.IN_CHARGE, DemoStaff.INQUIRY_OFFICER), Set.of());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theHeaderNamesTheOfficer() {
        request.addHeader("X-Sakshi-Officer", " o-1002 ");

        assertThat(new HeaderOfficer(staff).actingIn(request)).isEqualTo(DemoStaff.INQUIRY_OFFICER);
    }

    @Test
    void aDoorThatWasNotToldToBelieveTheHeaderDoesNot() {
        request.addHeader("X-Sakshi-Officer", "o-1002");

        assertThatThrownBy(() -> new DoorConfiguration()
                        .whoActs(new DoorSettings(false), staff)
                        .actingIn(request))
                .isInstanceOf(TurnedAway.class);
    }
}
