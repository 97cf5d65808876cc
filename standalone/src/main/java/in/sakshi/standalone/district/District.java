package in.sakshi.standalone.district;

import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The invented district Kamalpur (कमलपुर) beside that of the demo's case: five circles of five stations. */
public final class District {

    /** Its path. */
    public static final UnitPath UNIT = new UnitPath("/UP/EAST/DVG/KML");

    /** Its superintendent. */
    public static final String SUPERVISOR = "o-3002";

    /** Answers for the help desks of the whole district. */
    public static final String NODAL = "o-3001";

    static final int CIRCLES = 5;
    private static final int STATIONS_OF_A_CIRCLE = 5;

    private static final List<Team> TEAMS = IntStream.range(
                    0, Words.PACKAGED.stations().size())
            .mapToObj(index -> team(index + 1, Words.PACKAGED.stations().get(index)))
            .toList();

    private District() {}

    /** Those who serve at its stations, in the order of the stations. */
    public static List<Team> teams() {
        return TEAMS;
    }

    /** Officers of the demo with whom everything can be tried: from the counter to the range, and who keeps the list. */
    public static List<Officer> actors(StaffList staff) {
        return Stream.of(
                        "o-2014",
                        "o-2012",
                        "o-2011",
                        "o-2016",
                        circleOfficer(1),
                        "o-3001",
                        "o-3002",
                        "o-1031",
                        "o-1003",
                        "o-1002",
                        "o-1001",
                        "o-1043")
                .flatMap(id -> staff.officer(new OfficerId(id)).stream())
                .toList();
    }

    static int circleOf(int station) {
        return 1 + (station - 1) / STATIONS_OF_A_CIRCLE;
    }

    static UnitPath circle(int number) {
        return UNIT.at("C" + number);
    }

    static String circleOfficer(int circle) {
        return "o-310" + circle;
    }

    private static Team team(int number, Words.Place place) {
        return new Team(
                number, new StationCode(place.code()), circle(circleOf(number)).at(place.code()));
    }
}
