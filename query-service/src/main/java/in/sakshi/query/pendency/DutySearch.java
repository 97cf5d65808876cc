package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyLine;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds duties whether they are open or not: those that fall due in a period, and those of a case by their names. */
public final class DutySearch {

    private static final int AT_ONCE = 500;

    private final Lines<DutyLine> lines;

    /** What stands on those shelves. */
    public DutySearch(Shelves shelves) {
        this.lines = shelves.lines(DutyBooks.LINES);
    }

    /** Every duty of one of the stations that is due from the one time on and before the other, as was said last. */
    public void due(Collection<StationCode> stations, Instant from, Instant before, Consumer<DutyLine> each) {
        stations.forEach(station -> lines.forEach(
                List.of(DutyBooks.STATION.is(station.value()), new Condition.Within<>(DutyBooks.DUE, from, before)),
                each));
    }

    /** The duties with those ids, {@code <case>/<duty>}, as far as there are any: each on the station to which it came last. */
    public Map<String, DutyLine> find(Collection<String> ids) {
        Map<String, DutyLine> found = new HashMap<>();
        List<String> all = new ArrayList<>(ids);
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            found.putAll(lines.find(all.subList(first, Math.min(first + AT_ONCE, all.size()))));
        }
        found.replaceAll((id, line) -> line.stations() == 1 ? line : last(line));
        return found;
    }

    private DutyLine last(DutyLine first) {
        String id = DutyLines.id(first.id(), first.stations());
        return lines.find(List.of(id)).getOrDefault(id, first);
    }
}
