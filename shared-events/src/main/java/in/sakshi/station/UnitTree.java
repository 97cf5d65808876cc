package in.sakshi.station;

import in.sakshi.code.UnitLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All units of the state, each below the one that it belongs to (पुलिस संगठन). It never changes; more units make another tree. */
public final class UnitTree {

    private final Map<UnitPath, Unit> units;
    private final Map<UnitPath, List<Unit>> children = new LinkedHashMap<>();
    private final Map<String, Unit> districts = new LinkedHashMap<>();

    private UnitTree(Map<UnitPath, Unit> units) {
        this.units = Collections.unmodifiableMap(units);
        for (Unit unit : units.values()) {
            unit.path()
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, first -> new ArrayList<>())
                            .add(unit));
            if (unit.level() == UnitLevel.DISTRICT) {
                districts.put(unit.path().code(), unit);
            }
        }
    }

    /**
     * The tree of those units, in whatever order they come; those below one unit keep theirs.
     *
     * @throws WrongEntries naming every unit that stands twice, has none above it, or is not of the level of its path, and
     *     every district whose code another one has
     */
    public static UnitTree of(Collection<Unit> units) {
        Map<UnitPath, Unit> byPath = new LinkedHashMap<>();
        Map<String, UnitPath> districts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Unit unit : units) {
            if (byPath.putIfAbsent(unit.path(), unit) != null) {
                problems.add(said(unit, "stands twice", "once"));
            } else if (unit.level() == UnitLevel.DISTRICT) {
                UnitPath other = districts.putIfAbsent(unit.path().code(), unit.path());
                if (other != null) {
                    problems.add(
                            said(unit, "has the code of the district " + other, "a code that no other district has"));
                }
            }
        }
        byPath.values().forEach(unit -> problemsOf(unit, byPath).forEach(problems::add));
        WrongEntries.throwIfAny(problems);
        return new UnitTree(byPath);
    }

    private static Stream<String> problemsOf(Unit unit, Map<UnitPath, Unit> byPath) {
        List<String> problems = new ArrayList<>();
        UnitLevel level = unit.path().level();
        if (unit.level() != level) {
            problems.add(said(unit, "has the level " + unit.level(), level + ", by the length of its path"));
        }
        unit.path()
                .parent()
                .filter(parent -> !byPath.containsKey(parent))
                .ifPresent(parent -> problems.add(said(unit, "has no unit above it", "one at " + parent)));
        if (unit.commissionerate() && unit.level() != UnitLevel.DISTRICT) {
            problems.add(said(unit, "is a commissionerate and a " + unit.level(), "a DISTRICT"));
        }
        if (unit.nameHindi().isBlank() || unit.nameEnglish().isBlank()) {
            problems.add(said(unit, "lacks a name", "one in Hindi and one in English"));
        }
        return problems.stream();
    }

    private static String said(Unit unit, String was, String expected) {
        return "unit " + unit.path() + " " + was + " (expected: " + expected + ")";
    }

    /**
     * A tree with more units.
     *
     * @throws WrongEntries as for any tree
     */
    public UnitTree with(Collection<Unit> more) {
        return of(Stream.concat(units.values().stream(), more.stream()).toList());
    }

    /** All units, in the order in which they came. */
    public Collection<Unit> all() {
        return units.values();
    }

    /** The unit at that place, if there is one. */
    public Optional<Unit> unit(UnitPath path) {
        return Optional.ofNullable(units.get(path));
    }

    /** The units above, from the state down. */
    public List<Unit> above(UnitPath path) {
        List<Unit> chain = new ArrayList<>();
        Optional<Unit> next = path.parent().flatMap(this::unit);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().path().parent().flatMap(this::unit);
        }
        Collections.reverse(chain);
        return Collections.unmodifiableList(chain);
    }

    /** The units right below, in the order in which they came. */
    public List<Unit> below(UnitPath path) {
        return Collections.unmodifiableList(children.getOrDefault(path, List.of()));
    }

    /** The stations for which the unit answers: all that stand below it, or itself. */
    public List<Unit> stationsUnder(UnitPath path) {
        List<Unit> stations = new ArrayList<>();
        unit(path).ifPresent(unit -> addStations(unit, stations));
        return Collections.unmodifiableList(stations);
    }

    private void addStations(Unit unit, List<Unit> stations) {
        if (unit.level() == UnitLevel.STATION) {
            stations.add(unit);
        }
        below(unit.path()).forEach(child -> addStations(child, stations));
    }

    /** The district to which a unit belongs; none for a unit above a district. */
    public Optional<Unit> districtOf(UnitPath path) {
        return Stream.concat(above(path).stream(), unit(path).stream())
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .findFirst();
    }

    /** The district with that code, which no other district has. */
    public Optional<Unit> district(String code) {
        return Optional.ofNullable(districts.get(code));
    }

    /** All districts, in the order in which they came. */
    public Collection<Unit> districts() {
        return Collections.unmodifiableCollection(districts.values());
    }
}
