package in.sakshi.query.register.fir;

import in.sakshi.desk.query.FirLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the parallel record of reports stands. */
public final class FirBook {

    /** Code of the station in whose book it stands. */
    public static final Property<FirLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When it was registered, or taken over. */
    public static final Property<FirLine, Instant> ENTERED_AT =
            new Property<>("enteredAt", line -> line.entered().happenedAt());

    /** The reports, each under the id of its case, and under {@code <case>@<sequence>} where it was taken over. */
    public static final Shelf<FirLine> LINES =
            new Shelf<>("fir_lines", FirLine.class, List.of(List.of(STATION, ENTERED_AT)));

    /** The kind of book that it is. */
    public static final BookKind<FirLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.FIR,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            ENTERED_AT,
            FirLayout.OF_YEAR,
            FirLayout.OF_PERIOD);

    private FirBook() {}
}
