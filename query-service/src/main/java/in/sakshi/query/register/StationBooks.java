package in.sakshi.query.register;

import in.sakshi.desk.query.Entered;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelf;

/** Where the numbered books of the stations stand, apart from the lines of each kind (थाने की पंजिकाएं). */
public final class StationBooks {

    /** The processing group that writes them: one for all, as each group reads the whole ledger. */
    public static final String GROUP = "station-books";

    /** Which line bears which number. */
    public static final Shelf<BookEntry> ENTRIES = Shelf.byId("book_entries", BookEntry.class);

    /** How far each book is written. */
    public static final Shelf<Book> BOOKS = Shelf.byId("book_books", Book.class);

    /** What is known of the cases, each under its id. */
    public static final Shelf<KnownCase> CASES = Shelf.byId("book_cases", KnownCase.class);

    private StationBooks() {}

    /** When an event happened, when and by whom it was entered. */
    public static Entered entered(Recorded recorded) {
        return new Entered(recorded.happenedAt(), recorded.recordedAt(), recorded.delayReason(), recorded.by());
    }
}
