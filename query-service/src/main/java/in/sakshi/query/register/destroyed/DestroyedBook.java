package in.sakshi.query.register.destroyed;

import in.sakshi.desk.query.DestroyedLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the register of destroyed records stands. */
public final class DestroyedBook {

    /** Code of the station in whose book it stands. */
    public static final Property<DestroyedLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When it was ordered. */
    public static final Property<DestroyedLine, Instant> ORDERED_AT =
            new Property<>("orderedAt", line -> line.entered().happenedAt());

    /** The records, each under {@code destroyed-<case>}. */
    public static final Shelf<DestroyedLine> LINES =
            new Shelf<>("destroyed_lines", DestroyedLine.class, List.of(List.of(STATION, ORDERED_AT)));

    /** The kind of book that it is. */
    public static final BookKind<DestroyedLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.DESTROYED,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            ORDERED_AT,
            DestroyedLayout.OF_YEAR,
            DestroyedLayout.OF_PERIOD);

    private DestroyedBook() {}
}
