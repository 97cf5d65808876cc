package in.sakshi.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.Sex;
import in.sakshi.code.StationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffListTest {

    private static final UnitPath DISTRICT = new UnitPath("/UP/VNS/VNS/JNP");
    private static final UnitPath CIRCLE = DISTRICT.at("SADAR");
    private static final Unit SADAR = new Unit(CIRCLE, "सदर", "Sadar");
    private static final Station RAMGARHI = station("RMG", CIRCLE.at("RMG"));
    private static final Officer NEELAM = officer("o-1001", CIRCLE.at("RMG"));

    @Test
    void aListKnowsItsStationsAndOfficersByWhatTheyAreCalled() {
        StaffList list = new StaffList(sheet(List.of(RAMGARHI), List.of(NEELAM)));

        assertThat(list.station(RAMGARHI.code())).hasValue(RAMGARHI);
        assertThat(list.station(new StationCode("XYZ"))).isEmpty();
        assertThat(list.officer(NEELAM.id())).hasValue(NEELAM);
        assertThat(list.officer(new OfficerId("o-9"))).isEmpty();
        assertThat(list.stationsUnder(DISTRICT)).containsExactly(RAMGARHI);
        assertThat(list.takesReferrals(ReferralAgency.SHELTER)).isFalse();
        assertThat(list.takesReferrals(ReferralAgency.OSC)).isTrue();
    }

    @Test
    void itsStationsStandInTheTreeOfTheState() {
        StaffList list = new StaffList(sheet(List.of(RAMGARHI), List.of()));

        assertThat(list.tree().above(RAMGARHI.unit()))
                .map(Unit::nameEnglish)
                .containsExactly("Uttar Pradesh", "Varanasi", "Varanasi", "Jaunpur", "Sadar");
        assertThat(list.tree().districtOf(RAMGARHI.unit())).map(Unit::nameHindi).hasValue("जौनपुर");
    }

    @Test
    void aListWithoutUnitsOfItsOwnHasThoseOfTheState() {
        StaffList list = new StaffList(new StaffSheet(List.of(), List.of(officer("o-1", DISTRICT)), Set.of(), null));

        assertThat(list.tree().all()).hasSameSizeAs(UttarPradesh.police().all());
    }

    @Test
    void officersMayServeAtStationsThatAFileBrings() {
        StaffSheet sheet = new StaffSheet(List.of(), List.of(officer("o-1", CIRCLE.at("BLG"))), Set.of(), null);
        String csv = ReadingStations.COLUMNS.toString() + "\nBLG,बेलाघाट,Belaghat,JNP,SADAR,सदर,Sadar,THANA\n";

        StaffList list = new StaffList(sheet.with(StationFile.read(csv.getBytes(UTF_8), sheet.tree())));

        assertThat(list.stations()).map(Station::nameEnglish).containsExactly("Belaghat");
        assertThat(list.tree().unit(CIRCLE)).hasValue(SADAR);
    }

    @Test
    void everythingThatCannotBeIsSaidAtOnce() {
        Station elsewhere = station("RMG", DISTRICT.at("SADAR").at("RMG2"));
        Station railway = new Station(new StationCode("RJC"), "जंक्शन", "Junction", CIRCLE.at("RJC"), StationType.GRP);

        assertThat(problems(sheet(
                        List.of(RAMGARHI, elsewhere, railway, station("ABC", DISTRICT.at("ABC"))),
                        List.of(NEELAM, NEELAM, officer("o-2", CIRCLE.at("XYZ"))))))
                .containsExactly(
                        "station RMG stands twice, at /UP/VNS/VNS/JNP/SADAR/RMG and at /UP/VNS/VNS/JNP/SADAR/RMG2"
                                + " (expected: a code of its own)",
                        "station RMG has the path /UP/VNS/VNS/JNP/SADAR/RMG2"
                                + " (expected: /UP/<zone>/<range>/<district>/<circle>/RMG)",
                        "station RJC is of the type GRP at /UP/VNS/VNS/JNP/SADAR/RJC"
                                + " (expected: GRP or CHOWKI below /UP/RLY, and no GRP anywhere else)",
                        "station ABC has the path /UP/VNS/VNS/JNP/ABC"
                                + " (expected: /UP/<zone>/<range>/<district>/<circle>/ABC)",
                        "officer o-1001 stands twice (expected: one post)",
                        "officer o-2 serves at /UP/VNS/VNS/JNP/SADAR/XYZ, where no unit is"
                                + " (expected: the path of a unit or station)");
    }

    @Test
    void aStationIsNoUnitWithoutBeingAStation() {
        Unit ramgarhi = new Unit(CIRCLE.at("RMG"), "रामगढ़ी", "Ramgarhi");

        assertThat(problems(new StaffSheet(List.of(), List.of(), Set.of(), List.of(SADAR, ramgarhi))))
                .containsExactly("unit /UP/VNS/VNS/JNP/SADAR/RMG is a station"
                        + " (expected: that it stands among the stations)");
    }

    @Test
    void aStationWithoutItsCircleIsSaid() {
        assertThat(problems(new StaffSheet(List.of(RAMGARHI), List.of(), Set.of(), null)))
                .containsExactly("unit /UP/VNS/VNS/JNP/SADAR/RMG has no unit above it"
                        + " (expected: one at /UP/VNS/VNS/JNP/SADAR)");
    }

    @Test
    void whatAListDoesNotSayIsAsUsual() {
        assertThat(RAMGARHI.type()).isEqualTo(StationType.THANA);
        assertThat(SADAR.commissionerate()).isFalse();
        assertThat(new Unit(CIRCLE, SADAR.level(), "सदर", "Sadar", false, null)).isEqualTo(SADAR);
    }

    private static StaffSheet sheet(List<Station> stations, List<Officer> officers) {
        return new StaffSheet(stations, officers, Set.of(ReferralAgency.SHELTER), List.of(SADAR));
    }

    private static List<String> problems(StaffSheet sheet) {
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(WrongEntries.class)
                .isThrownBy(() -> new StaffList(sheet))
                .satisfies(wrong -> problems.addAll(wrong.problems()));
        return problems;
    }

    private static Station station(String code, UnitPath unit) {
        return new Station(new StationCode(code), "थाना", "Station", unit);
    }

    private static Officer officer(String id, UnitPath unit) {
        return new Officer(new OfficerId(id), "नीलम वर्मा", "Neelam Verma", Rank.SI, Post.IC, Sex.WOMAN, unit);
    }
}
