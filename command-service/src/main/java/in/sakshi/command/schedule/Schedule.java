package in.sakshi.command.schedule;

import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The schedule, as whoever tells of what is due goes through it (अनुस्मारक पंजी). Each question is a stretch at the beginning of an
 * index, however many cases stand on the shelf.
 */
public final class Schedule {

    private static final Choice<DueLine> ALL = new Choice<>(List.of(), ScheduleBooks.NEXT);

    private final Lines<DueLine> lines;
    private final Pace pace;

    public Schedule(Shelves shelves, Pace pace) {
        this.lines = shelves.lines(ScheduleBooks.LINES);
        this.pace = pace;
    }

    /** The cases whose moment has come and at which nobody is, those that have waited longest first; no more than are taken at once. */
    List<DueLine> due(Instant now) {
        Condition<DueLine> come = new Condition.Within<>(ScheduleBooks.TAKE_UP, Instant.EPOCH, now);
        return lines.first(new Choice<>(List.of(come), ScheduleBooks.TAKE_UP), pace.atOnce());
    }

    /** Whether there may be more than those. */
    boolean isFull(List<DueLine> taken) {
        return taken.size() == pace.atOnce();
    }

    /** Takes a case up for a while; false if somebody else has, or if something has happened in it since. */
    boolean takeUp(DueLine line, Instant now) {
        return lines.replace(line.notBefore(now.plus(pace.again())), ScheduleBooks.TAKE_UP.is(line.takeUp()));
    }

    /** When somebody must next be told of something, or should have been; nothing if nothing is left to be told. */
    public Optional<Instant> next() {
        return lines.first(ALL, 1).stream()
                .map(DueLine::next)
                .filter(ScheduleBooks.NEVER::isAfter)
                .findFirst();
    }
}
