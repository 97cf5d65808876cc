package in.sakshi.query.register.feedback;

import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the book of feedback stands. */
public final class FeedbackBook {

    /** Code of the station in whose book it stands. */
    public static final Property<FeedbackLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When it was taken, or she could not be reached. */
    public static final Property<FeedbackLine, Instant> TAKEN_AT =
            new Property<>("takenAt", line -> line.entered().happenedAt());

    /** What she said, and when she could not be reached, each under {@code <case>@<sequence>}. */
    public static final Shelf<FeedbackLine> LINES =
            new Shelf<>("feedback_lines", FeedbackLine.class, List.of(List.of(STATION, TAKEN_AT)));

    /** The kind of book that it is. */
    public static final BookKind<FeedbackLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.FEEDBACK,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            TAKEN_AT,
            FeedbackLayout.OF_YEAR,
            FeedbackLayout.OF_PERIOD);

    private FeedbackBook() {}
}
