package in.sakshi.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.UnitLevel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** As many stations as the state has (invented ones), dealt out to its districts. */
class WholeStateTest {

    private static final int STATIONS = 1_600;
    private static final int CIRCLES_OF_A_DISTRICT = 6;

    private final StaffSheet empty = new StaffSheet(List.of(), List.of(), Set.of(), null);
    private final StaffList list = new StaffList(empty.with(StationFile.read(csv().getBytes(UTF_8), empty.tree())));

    @Test
    void everyStationStandsBelowItsDistrict() {
        assertThat(list.stations()).hasSize(STATIONS);
        assertThat(list.stations()).allSatisfy(station -> {
            assertThat(list.station(station.code())).hasValue(station);
            assertThat(list.tree().above(station.unit())).hasSize(5);
        });
        assertThat(list.tree().districtOf(list.stations().get(0).unit()))
                .map(Unit::nameHindi)
                .hasValue("लखनऊ");
    }

    @Test
    void theNumbersOfTheUnitsBelowAddUpToThatOfTheUnit() {
        assertThat(list.tree().all())
                .filteredOn(unit -> unit.level() != UnitLevel.STATION)
                .allSatisfy(unit -> assertThat(list.stationsUnder(unit.path()))
                        .hasSize(list.tree().below(unit.path()).stream()
                                .mapToInt(below ->
                                        list.stationsUnder(below.path()).size())
                                .sum()));
        assertThat(list.stationsUnder(UnitPath.STATE)).hasSize(STATIONS);
    }

    private static String csv() {
        List<Unit> districts = UttarPradesh.police().districts().stream()
                .filter(district -> !UnitPath.RAILWAY.holds(district.path()))
                .toList();
        StringBuilder csv = new StringBuilder(ReadingStations.COLUMNS.toString()).append("\r\n");
        for (int i = 0; i < STATIONS; i++) {
            String district = districts.get(i % districts.size()).path().code();
            int circle = i / districts.size() % CIRCLES_OF_A_DISTRICT + 1;
            csv.append("S%04d,\"थाना, %d\",Station %d,%s,C%d,सर्किल %d,Circle %d,THANA\r\n"
                    .formatted(i, i, i, district, circle, circle, circle));
        }
        return csv.toString();
    }
}
