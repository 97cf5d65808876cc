package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.station.StationCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was pending, counted.
 *
 * @param total all of it
 * @param rows the same by whatever it was counted by, in the order of the keys
 */
public record Counting(PendencyCount total, Map<String, PendencyCount> rows) {

    /** Counts what was open at the stations at that moment, by that key of each duty. */
    public static Counting of(
            Pending pending, Collection<StationCode> stations, Moment moment, Function<DutyLine, String> key) {
        Tally all = new Tally();
        SortedMap<String, Tally> tallies = new TreeMap<>();
        pending.forEach(stations, moment.at(), moment.reading(), line -> {
            all.add(line, moment.at(), moment.reading());
            tallies.computeIfAbsent(key.apply(line), first -> new Tally()).add(line, moment.at(), moment.reading());
        });
        Map<String, PendencyCount> rows = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> rows.put(name, tally.count()));
        return new Counting(all.count(), rows);
    }
}
