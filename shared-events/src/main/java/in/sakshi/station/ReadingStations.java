package in.sakshi.station;

import in.sakshi.code.StationType;
import in.sakshi.station.CsvRow.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes stations and circles of the lines of a file, and finds all that is wrong with them. */
final class ReadingStations {

    static final Columns COLUMNS = new Columns(
            List.of("code", "name_hi", "name_en", "district", "circle", "circle_name_hi", "circle_name_en", "type"),
            Set.of());

    private static final Pattern CIRCLE = Pattern.compile("[A-Z0-9]{1,12}");

    private final UnitTree known;
    private final List<String> problems = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();
    private final Map<UnitPath, Unit> circles = new LinkedHashMap<>();
    private final Map<UnitPath, Integer> circleLines = new HashMap<>();
    private final Map<String, String> takenBy = new HashMap<>();

    ReadingStations(UnitTree known) {
        this.known = known;
        known.stationsUnder(UnitPath.STATE)
                .forEach(station -> takenBy.put(station.path().code(), "the station at " + station.path()));
    }

    StationFile read(List<CsvLine> lines) {
        COLUMNS.rows(lines, "a station", problems).forEach(this::take);
        WrongEntries.throwIfAny(problems);
        return new StationFile(List.copyOf(circles.values()), stations);
    }

    private void take(CsvRow row) {
        if (!row.isWhole()) {
            return;
        }
        StationCode code = code(row);
        String hindi = row.hindi("name_hi");
        String english = row.english("name_en");
        Unit district = district(row);
        UnitPath circle = circle(row, district);
        StationType type = type(row, district);
        if (row.isRight() && code != null && hindi != null && english != null && circle != null) {
            stations.add(new Station(code, hindi, english, circle.at(code.value()), type));
        }
    }

    private @Nullable StationCode code(CsvRow row) {
        String code = row.text("code");
        String other = takenBy.putIfAbsent(code, "line " + row.number());
        if (other != null && !code.isEmpty()) {
            row.wrong("code", "a code of its own; that one is taken by " + other);
            return null;
        }
        try {
            return new StationCode(code);
        } catch (IllegalArgumentException e) {
            row.wrong("code", "two to eight capital letters or digits, e.g. RMG");
            return null;
        }
    }

    private @Nullable Unit district(CsvRow row) {
        Unit district = known.district(row.text("district")).orElse(null);
        if (district == null) {
            row.wrong("district", "the code of a district in docs/organisation.md or of the staff list, e.g. JNP");
        }
        return district;
    }

    private @Nullable UnitPath circle(CsvRow row, @Nullable Unit district) {
        String code = row.text("circle");
        String hindi = row.hindi("circle_name_hi");
        String english = row.english("circle_name_en");
        if (!CIRCLE.matcher(code).matches()) {
            row.wrong("circle", "one to twelve capital letters or digits, e.g. SADAR");
            return null;
        }
        if (district == null || hindi == null || english == null) {
            return null;
        }
        Unit circle = new Unit(district.path().at(code), hindi, english);
        requireNamedAsBefore(circle, row);
        return circle.path();
    }

    private void requireNamedAsBefore(Unit circle, CsvRow row) {
        UnitPath path = circle.path();
        Unit listed = known.unit(path).orElse(null);
        Unit first = listed == null ? circles.computeIfAbsent(path, none -> circle) : listed;
        int line = circleLines.computeIfAbsent(path, none -> row.number());
        if (!first.nameHindi().equals(circle.nameHindi())
                || !first.nameEnglish().equals(circle.nameEnglish())) {
            row.wrong(
                    "circle",
                    "one that is named " + first.nameHindi() + ", " + first.nameEnglish() + ", as "
                            + (listed == null ? "on line " + line : "in the staff list"));
        }
    }

    private static @Nullable StationType type(CsvRow row, @Nullable Unit district) {
        StationType type = Arrays.stream(StationType.values())
                .filter(each -> each.name().equals(row.text("type")))
                .findFirst()
                .orElse(null);
        if (type == null) {
            row.wrong("type", "one of " + Arrays.toString(StationType.values()));
        } else if (district != null && !type.isFoundWith(UnitPath.RAILWAY.holds(district.path()))) {
            row.wrong("type", "GRP or CHOWKI in a section of the railway police, and no GRP in any other district");
        }
        return type;
    }
}
