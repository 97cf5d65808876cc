package in.sakshi.query.register.helpdesk;

import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.query.register.Book;
import in.sakshi.query.register.BookEntry;
import in.sakshi.query.register.BookKind;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Where the help-desk register stands. */
public final class HelpDeskBooks {

    /** The processing group that writes it. */
    public static final String GROUP = "help-desk-register";

    /** Code of the station. */
    public static final Property<HelpDeskLine, String> STATION =
            new Property<>("station", line -> line.number().register().station().value());

    /** When the application was received. */
    public static final Property<HelpDeskLine, Instant> RECEIVED_AT =
            new Property<>("receivedAt", line -> line.application().receivedAt());

    /** Mobile number of whoever brought it, hidden; empty if it is not known. */
    public static final Property<HelpDeskLine, String> MOBILE = Property.hidden(
            "mobile", line -> Objects.toString(line.application().complainant().mobile(), ""));

    /** The applications, each under the id of its complaint. */
    public static final Shelf<HelpDeskLine> LINES = new Shelf<>(
            "help_desk_lines",
            HelpDeskLine.class,
            List.of(List.of(STATION, RECEIVED_AT), List.of(MOBILE, RECEIVED_AT)));

    /** Which complaint bears which number. */
    public static final Shelf<BookEntry> ENTRIES = Shelf.byId("help_desk_entries", BookEntry.class);

    /** How far each book is written. */
    public static final Shelf<Book> BOOKS = Shelf.byId("help_desk_books", Book.class);

    /** The kind of book that it is. */
    public static final BookKind<HelpDeskLine> KIND = new BookKind<>(
            GROUP,
            RegisterId.HELP_DESK,
            LINES,
            ENTRIES,
            BOOKS,
            STATION,
            RECEIVED_AT,
            HelpDeskLayout.BOOK,
            HelpDeskLayout.RECEIVED);

    private HelpDeskBooks() {}
}
