package in.sakshi.station;

import in.sakshi.code.ReferralAgency;
import in.sakshi.code.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which units and stations there are, who serves where, and which agencies are at work in the district (नियतन सूची). Given
 * to each service at its start; of officers the postings that are recorded since go before it. What it said at the moment of an act
 * is recorded with the act.
 */
public final class StaffList {

    private static final Comparator<OfficerId> BY_TEXT = Comparator.comparing(OfficerId::value);

    private final StaffSheet sheet;
    private final UnitTree tree;
    private final Map<StationCode, Station> stations = new HashMap<>();
    private final Map<UnitPath, Station> stationsByPlace = new HashMap<>();
    private final Map<OfficerId, Officer> officers = new HashMap<>();
    private volatile Roster recorded = Roster.NONE;

    /**
     * The list on a sheet.
     *
     * @throws WrongEntries naming everything on the sheet that cannot be
     */
    public StaffList(StaffSheet sheet) {
        this.sheet = sheet;
        this.tree = sheet.tree();
        List<String> problems = new ArrayList<>();
        sheet.units().stream()
                .filter(unit -> unit.level() == UnitLevel.STATION)
                .forEach(unit -> problems.add(
                        "unit " + unit.path() + " is a station (expected: that it stands among the stations)"));
        sheet.stations().forEach(station -> problemsOf(station).forEach(problems::add));
        sheet.officers().forEach(officer -> problemsOf(officer).forEach(problems::add));
        WrongEntries.throwIfAny(problems);
    }

    private Stream<String> problemsOf(Station station) {
        UnitPath unit = station.unit();
        stationsByPlace.put(unit, station);
        List<String> problems = new ArrayList<>();
        Station other = stations.putIfAbsent(station.code(), station);
        if (other != null) {
            problems.add("stands twice, at " + other.unit() + " and at " + unit + " (expected: a code of its own)");
        }
        if (unit.level() != UnitLevel.STATION
                || !unit.code().equals(station.code().value())) {
            problems.add("has the path " + unit + " (expected: /UP/<zone>/<range>/<district>/<circle>/" + station.code()
                    + ")");
        }
        if (!station.type().isFoundWith(UnitPath.RAILWAY.holds(unit))) {
            problems.add("is of the type " + station.type() + " at " + unit + " (expected: GRP or CHOWKI below "
                    + UnitPath.RAILWAY + ", and no GRP anywhere else)");
        }
        return problems.stream().map(problem -> "station " + station.code() + " " + problem);
    }

    private Stream<String> problemsOf(Officer officer) {
        List<String> problems = new ArrayList<>();
        if (officers.putIfAbsent(officer.id(), officer) != null) {
            problems.add("stands twice (expected: one post)");
        }
        if (tree.unit(officer.unit()).isEmpty()) {
            problems.add(
                    "serves at " + officer.unit() + ", where no unit is (expected: the path of a unit or station)");
        }
        if (officer.person() == (officer.sex() == null)) {
            problems.add(
                    officer.person()
                            ? "has no sex (expected: WOMAN or MAN; only a program has none)"
                            : "is a program and has a sex (expected: none)");
        }
        return problems.stream().map(problem -> "officer " + officer.id() + " " + problem);
    }

    /** All units and stations. */
    public UnitTree tree() {
        return tree;
    }

    /** The stations. */
    public List<Station> stations() {
        return sheet.stations();
    }

    /** Goes by these postings from now on, until it is told of others. */
    public void follow(Roster postings) {
        recorded = postings;
    }

    /** The officers with their present posts: first those of the sheet who still serve. */
    public List<Officer> officers() {
        Map<OfficerId, Standing> standings = recorded.standings();
        Stream<OfficerId> listed = sheet.officers().stream().map(Officer::id);
        Stream<OfficerId> others = standings.keySet().stream()
                .filter(id -> !officers.containsKey(id))
                .sorted(BY_TEXT);
        return Stream.concat(listed, others).flatMap(id -> officer(id).stream()).toList();
    }

    /** The stations for which a unit answers: all that stand below it, or itself. */
    public List<Station> stationsUnder(UnitPath unit) {
        return tree.stationsUnder(unit).stream()
                .flatMap(station -> Stream.ofNullable(stationsByPlace.get(station.path())))
                .toList();
    }

    /** The station with that code, if it is known. */
    public Optional<Station> station(StationCode code) {
        return Optional.ofNullable(stations.get(code));
    }

    /** The officer with that id, if one serves now, at a unit that is known. */
    public Optional<Officer> officer(OfficerId id) {
        Standing standing = recorded.standings().get(id);
        if (standing == null) {
            return Optional.ofNullable(officers.get(id));
        }
        // A list of stations may have lost a unit since; nobody serves where nothing is.
        return Optional.of(standing)
                .filter(Standing::serves)
                .map(Standing::officer)
                .filter(officer -> tree.unit(officer.unit()).isPresent());
    }

    /** The officer with that id as posted now, or as posted last: whoever has left is still to be named in what they did. */
    public Optional<Officer> everPosted(OfficerId id) {
        Standing standing = recorded.standings().get(id);
        return standing == null ? Optional.ofNullable(officers.get(id)) : Optional.of(standing.officer());
    }

    /** Since when the officer serves no longer, if that is recorded. */
    public Optional<LocalDate> relievedSince(OfficerId id) {
        return Optional.ofNullable(recorded.standings().get(id))
                .filter(standing -> !standing.serves())
                .map(Standing::since);
    }

    /** On what leave the officer is on that day; of several the one that ends last. */
    public Optional<Leave> leave(OfficerId id, LocalDate day) {
        return recorded.leaves().getOrDefault(id, List.of()).stream()
                .filter(leave -> leave.covers(day))
                .max(Comparator.comparing(Leave::to));
    }

    /** Whether the agency takes referrals at present. */
    public boolean takesReferrals(ReferralAgency agency) {
        return !sheet.inactiveAgencies().contains(agency);
    }
}
