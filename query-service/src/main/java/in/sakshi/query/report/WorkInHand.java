package in.sakshi.query.report;

import in.sakshi.desk.query.WorkLine;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.Pending;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who had how much in hand at a moment (हस्तगत कार्य). */
public final class WorkInHand {

    private final CaseReading reading;
    private final Pending pending;

    /** What stands on those shelves. */
    public WorkInHand(Shelves shelves) {
        this.reading = new CaseReading(shelves);
        this.pending = new Pending(shelves);
    }

    /** One line for each row. */
    public List<WorkLine> of(Collection<StationCode> stations, Moment moment, WorkKeys keys) {
        SortedMap<String, WorkTally> tallies = new TreeMap<>();
        reading.cases(stations, moment, line -> {
            if (line.isInHandAt(moment)) {
                tallies.computeIfAbsent(keys.of(line), first -> new WorkTally(moment))
                        .add(line);
            }
        });
        pending.forEach(
                stations,
                moment.at(),
                moment.reading(),
                line -> tallies.computeIfAbsent(keys.of(line), first -> new WorkTally(moment))
                        .add(line));
        return keys.all(tallies.keySet(), stations).stream()
                .map(key -> tallies.getOrDefault(key, new WorkTally(moment)).line(key, keys.label(key)))
                .toList();
    }
}
