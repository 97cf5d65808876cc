package in.sakshi.command.schedule;

import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the schedule stands. */
public final class ScheduleBooks {

    /** The processing group that writes it. */
    public static final String GROUP = "schedule";

    /** When a case of which nothing is left to be told has to be told of: later than anything that a clock will show. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** When somebody must next be told of something. */
    public static final Property<DueLine, Instant> NEXT = new Property<>("next", DueLine::next);

    /** When the case is to be taken up: then, or later while somebody is at it. */
    public static final Property<DueLine, Instant> TAKE_UP = new Property<>("takeUp", DueLine::takeUp);

    /** The cases, each under its id. */
    public static final Shelf<DueLine> LINES =
            new Shelf<>("schedule_lines", DueLine.class, List.of(List.of(TAKE_UP), List.of(NEXT)));

    private ScheduleBooks() {}
}
