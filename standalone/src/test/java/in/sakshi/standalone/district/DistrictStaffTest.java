package in.sakshi.standalone.district;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.axon.BareValues;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DistrictStaffTest {

    private static final String DEMO = "/in/sakshi/desk/demo-staff.json";
    private static final Path PACKAGED =
            Path.of("src", "main", "resources", "in", "sakshi", "standalone", "district", "staff.json");

    private static StaffSheet demo() throws IOException {
        try (var list = Objects.requireNonNull(DistrictStaffTest.class.getResourceAsStream(DEMO), DEMO)) {
            return JsonMapper.builder()
                    .addModule(BareValues.within(List.of(StaffSheet.class)))
                    .build()
                    .readValue(list, StaffSheet.class);
        }
    }

    @Test
    void thePackagedListIsThatOfTheDemoWithTheDistrictAdded() throws IOException {
        String made = StaffText.of(DistrictStaff.addedTo(demo()));

        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(PACKAGED, made);
        }
        assertThat(PACKAGED)
                .as("if the change is wanted: mvn -q -pl standalone -am test -Dcatalogue=write"
                        + " -Dtest=DistrictStaffTest")
                .hasContent(made);
    }

    @Test
    void everyStationOfTheDistrictHasItsTeamAndItsCircleOfficer() throws IOException {
        StaffList staff = new StaffList(DistrictStaff.addedTo(demo()));

        assertThat(staff.stationsUnder(District.UNIT)).hasSize(25);
        assertThat(District.teams()).allSatisfy(team -> {
            assertThat(staff.officer(new OfficerId(team.inCharge()))).isPresent();
            assertThat(staff.officer(new OfficerId(team.circleOfficer())))
                    .hasValueSatisfying(
                            co -> assertThat(co.answersFor(team.unit())).isTrue());
        });
        assertThat(staff.stationsUnder(District.UNIT).stream()
                        .map(station -> station.code().value()))
                .as("the station of the demo’s case lies elsewhere")
                .doesNotContain("RMG");
    }
}
