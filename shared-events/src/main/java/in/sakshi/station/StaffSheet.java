package in.sakshi.station;

import in.sakshi.code.ReferralAgency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The staff list as somebody wrote it down, before it was looked at as a whole.
 *
 * @param stations the stations
 * @param officers the officers with their present posts
 * @param inactiveAgencies agencies that take no referrals at present
 * @param units units besides those that every list has, as circles; none if absent
 */
public record StaffSheet(
        List<Station> stations,
        List<Officer> officers,
        Set<ReferralAgency> inactiveAgencies,
        @Nullable List<Unit> units) {

    public StaffSheet {
        stations = List.copyOf(stations);
        officers = List.copyOf(officers);
        inactiveAgencies = Set.copyOf(inactiveAgencies);
        units = orNone(units);
    }

    @Override
    public List<Unit> units() {
        return orNone(units);
    }

    private static List<Unit> orNone(@Nullable List<Unit> units) {
        return units == null ? List.of() : List.copyOf(units);
    }

    /**
     * The state's police with the units and stations of this sheet.
     *
     * @throws WrongEntries naming every unit and station that cannot stand where it is said to
     */
    public UnitTree tree() {
        return UttarPradesh.police()
                .with(Stream.concat(
                                units().stream(),
                                stations.stream()
                                        .map(station ->
                                                new Unit(station.unit(), station.nameHindi(), station.nameEnglish())))
                        .toList());
    }

    /** The sheet with the stations of a file added, and the circles in which they lie. */
    public StaffSheet with(StationFile file) {
        return new StaffSheet(
                Stream.concat(stations.stream(), file.stations().stream()).toList(),
                officers,
                inactiveAgencies,
                Stream.concat(units().stream(), file.circles().stream()).toList());
    }
}
