package in.sakshi.shelf.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.StationType;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The lists of stations and officers, as both services read them. */
class StaffFileTest {

    private static final Resource DEMO = new ClassPathResource("in/sakshi/desk/demo-staff.json");

    @Test
    void theDemoBringsADistrictThatIsOnNoMap() {
        StaffList staff = read(DEMO, null);

        assertThat(staff.tree().district("SRY")).map(Unit::nameHindi).hasValue("सरयूपुर");
        assertThat(staff.stations()).map(Station::type).containsOnly(StationType.THANA);
        assertThat(staff.stationsUnder(new UnitPath("/UP/EAST/DVG"))).hasSize(3);
    }

    @Test
    void aFileOfStationsIsAddedToTheList() {
        StaffList staff = read(DEMO, """
                code,name_hi,name_en,district,circle,circle_name_hi,circle_name_en,type
                KRK,केराकत,Kerakat,JNP,KRK,केराकत,Kerakat,MAHILA_THANA
                NYA,नया,Naya,SRY,C1,सरयूपुर सदर,Saryupur Sadar,THANA
                """);

        assertThat(staff.stations()).hasSize(5);
        assertThat(staff.station(new StationCode("KRK")))
                .hasValueSatisfying(station -> assertThat(station.type()).isEqualTo(StationType.MAHILA_THANA));
        assertThat(staff.tree().districtOf(new UnitPath("/UP/VNS/VNS/JNP/KRK/KRK")))
                .map(Unit::nameEnglish)
                .hasValue("Jaunpur");
    }

    @Test
    void aListNeedsNoUnitsOfItsOwnWhereTheStateHasThem() {
        StaffList staff = read(text("""
                {"stations": [], "inactiveAgencies": [], "officers": [{"id": "o-1", "nameHindi": "नीलम", "nameEnglish": "Neelam",
                  "rank": "SP", "post": "SUPERVISOR", "sex": "WOMAN", "unit": "/UP/VNS/VNS/JNP"}]}
                """), null);

        assertThat(staff.officers())
                .singleElement()
                .satisfies(officer -> assertThat(staff.tree().unit(officer.unit()))
                        .map(Unit::nameEnglish)
                        .hasValue("Jaunpur"));
    }

    private static StaffList read(Resource staff, @Nullable String stations) {
        return StaffFile.read(staff, stations == null ? null : text(stations));
    }

    private static Resource text(String text) {
        return new ByteArrayResource(text.getBytes(UTF_8));
    }
}
