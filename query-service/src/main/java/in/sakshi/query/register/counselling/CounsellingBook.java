package in.sakshi.query.register.counselling;

import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the book of counselling stands. */
public final class CounsellingBook {

    /** Code of the station in whose book it stands. */
    public static final Property<CounsellingLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When the session was held, or somebody did not come. */
    public static final Property<CounsellingLine, Instant> HELD_AT =
            new Property<>("heldAt", line -> line.entered().happenedAt());

    /** The sessions, and the absences, each under {@code <case>@<sequence>}. */
    public static final Shelf<CounsellingLine> LINES =
            new Shelf<>("counselling_lines", CounsellingLine.class, List.of(List.of(STATION, HELD_AT)));

    /** The kind of book that it is. */
    public static final BookKind<CounsellingLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.COUNSELLING,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            HELD_AT,
            CounsellingLayout.OF_YEAR,
            CounsellingLayout.OF_PERIOD);

    private CounsellingBook() {}
}
