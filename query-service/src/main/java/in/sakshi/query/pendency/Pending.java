package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What was pending at a moment, station by station. */
public final class Pending {

    private final Lines<DutyLine> lines;

    /** What stands on those shelves. */
    public Pending(Shelves shelves) {
        this.lines = shelves.lines(DutyBooks.LINES);
    }

    /** Every duty that was open at one of the stations at that moment, by that reading. */
    public void forEach(Collection<StationCode> stations, Instant moment, Reading reading, Consumer<DutyLine> each) {
        for (StationCode station : stations) {
            lines.forEach(notEndedBefore(station, moment, reading), line -> {
                if (line.isOpenAt(moment, reading)) {
                    each.accept(line);
                }
            });
        }
    }

    /** Every duty of which the end was not recorded before that moment, at one of the stations; also what came up later. */
    void forEachSince(Collection<StationCode> stations, Instant moment, Consumer<DutyLine> each) {
        for (StationCode station : stations) {
            lines.forEach(notEndedBefore(station, moment, Reading.RECORDED), each);
        }
    }

    private static List<Condition<DutyLine>> notEndedBefore(StationCode station, Instant moment, Reading reading) {
        return List.of(
                DutyBooks.STATION.is(station.value()),
                new Condition.Within<>(DutyBooks.end(reading), moment.plusMillis(1), DutyBooks.NEVER.plusMillis(1)));
    }
}
