package in.sakshi.query.register.followup;

import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the book of follow-ups stands. */
public final class FollowUpBook {

    /** Code of the station in whose book it stands. */
    public static final Property<FollowUpLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** By when it was due at first. */
    public static final Property<FollowUpLine, Instant> PLANNED_FOR =
            new Property<>("plannedFor", line -> line.plannedFor());

    /** The follow-ups, each under {@code <case>/follow-up:<number>}. */
    public static final Shelf<FollowUpLine> LINES =
            new Shelf<>("follow_up_lines", FollowUpLine.class, List.of(List.of(STATION, PLANNED_FOR)));

    /** The kind of book that it is. */
    public static final BookKind<FollowUpLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.FOLLOW_UP,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            PLANNED_FOR,
            FollowUpLayout.OF_YEAR,
            FollowUpLayout.OF_PERIOD);

    private FollowUpBook() {}
}
