package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DoorTest
class UnitAnswersTest {

    private static final String UNITS = "/api/units";

    @LocalServerPort
    int port;

    @Test
    void withoutAPathTheUnitIsTheOneInWhichTheOfficerServes() {
        Door door = new Door(port);
        Reply ramgarhi = door.send(door.as(Door.IN_CHARGE, UNITS).header("Accept-Language", "en"));

        assertThat(ramgarhi.json().at("/unit/path").stringValue()).isEqualTo("/UP/EAST/DVG/SRY/C1/RMG");
        assertThat(named(ramgarhi, "above"))
                .containsExactly(
                        "State Uttar Pradesh",
                        "Zone Eastern Zone",
                        "Range Devgarh",
                        "District Saryupur",
                        "Circle Saryupur Sadar");
        assertThat(named(ramgarhi, "below")).isEmpty();
    }

    @Test
    void belowAUnitStandItsOwnWithTheirStations() {
        Reply range = ask(UNITS + "?under=/UP/EAST/DVG");

        assertThat(named(range, "below")).containsExactly("District Saryupur", "District Neemnagar");
        assertThat(numbers(range, "stations")).containsExactly(2, 4);
        assertThat(numbers(range, "outposts")).containsExactly(0, 1);
        assertThat(range.json().at("/unit/stations").intValue()).isEqualTo(6);
    }

    @Test
    void theStateHasTheRealZonesBesideThoseOfTheStaffList() {
        Reply state = ask(UNITS + "?under=/UP");

        assertThat(named(state, "above")).isEmpty();
        assertThat(named(state, "below"))
                .hasSize(10)
                .contains("Zone Meerut", "Zone Government Railway Police", "Zone Eastern Zone");
    }

    @Test
    void aCommissionerateIsCalledOne() {
        Reply range = ask(UNITS + "?under=/UP/MRT/MRT");

        assertThat(named(range, "below"))
                .containsExactly(
                        "District Meerut",
                        "District Bulandshahr",
                        "District Baghpat",
                        "District Hapur",
                        "Police commissionerate Ghaziabad",
                        "Police commissionerate Gautam Buddha Nagar");
        assertThat(range.json().at("/below/4/level").stringValue()).isEqualTo("DISTRICT");
        assertThat(range.json().at("/below/4/commissionerate").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /UP                     | प्रदेश उत्तर प्रदेश
            /UP/LKO/LKO/LKO         | पुलिस कमिश्नरेट लखनऊ
            /UP/EAST/DVG/SRY        | जनपद सरयूपुर
            /UP/EAST/DVG/NMN/C1/MHW | महिला थाना महुआवा
            /UP/EAST/DVG/NMN/C1/KTC | पुलिस चौकी कटवां
            """)
    void theDeskReadsItInHindi(String path, String name) {
        JsonNode unit =
                new Door(port).askInHindi(UNITS + "?under=" + path).json().path("unit");

        assertThat(named(unit)).isEqualTo(name);
    }

    @Test
    void anOutpostIsNoStation() {
        JsonNode outpost = ask(UNITS + "?under=/UP/EAST/DVG/NMN/C1/KTC").json().path("unit");

        assertThat(outpost.path("stations").intValue()).isZero();
        assertThat(outpost.path("outposts").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/UP/WEST", "/UP/EAST/DVG/SRY/C1/XYZ", "/UP/EAST/DVG/LKO"})
    void aUnitThatIsOnNoListIsNone(String path) {
        assertThat(ask(UNITS + "?under=" + path)
                        .assertProblem(404, "unknown-unit")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains(path);
    }

    private static List<String> named(Reply reply, String which) {
        return units(reply, which).stream().map(UnitAnswersTest::named).toList();
    }

    private static String named(JsonNode unit) {
        return unit.path("kind").stringValue() + " " + unit.path("name").stringValue();
    }

    private static List<Integer> numbers(Reply reply, String what) {
        return units(reply, "below").stream()
                .map(unit -> unit.path(what).intValue())
                .toList();
    }

    private static List<JsonNode> units(Reply reply, String which) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path(which).valueStream().toList();
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
