package in.sakshi.station;

import java.util.List;

/**
 * The stations that a CSV file brings, and the circles in which they lie (थानों की सूची).
 *
 * @param circles the circles that no list had before
 * @param stations the stations
 */
public record StationFile(List<Unit> circles, List<Station> stations) {

    public StationFile {
        circles = List.copyOf(circles);
        stations = List.copyOf(stations);
    }

    /**
     * Reads the whole file, or none of it.
     *
     * @param csv the file; its form is told in docs/operating.md
     * @param known what is known without it
     * @throws WrongEntries naming every line that is wrong, what was and what was expected
     */
    public static StationFile read(byte[] csv, UnitTree known) {
        return new ReadingStations(known).read(Csv.lines(csv));
    }
}
