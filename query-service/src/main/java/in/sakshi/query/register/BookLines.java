package in.sakshi.query.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.BookLine;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The lines of one kind of book while it is written, and which of them bears which number. */
public final class BookLines<L extends BookLine> {

    private final OpenLines<L> lines;
    private final OpenLines<BookEntry> entries;

    private BookLines(OpenLines<L> lines, Shelves shelves) {
        this.lines = lines;
        this.entries = OpenLines.neverChanged(shelves.lines(StationBooks.ENTRIES));
    }

    /**
     * Lines under ids of their own.
     *
     * @param moved gives a line a new position
     */
    public static <L extends BookLine> BookLines<L> of(Shelves shelves, Shelf<L> shelf, BiFunction<L, Long, L> moved) {
        return new BookLines<>(OpenLines.of(shelves.lines(shelf), moved), shelves);
    }

    /**
     * Lines of which each case has one, under its own id.
     *
     * @param moved gives a line a new position
     */
    public static <L extends BookLine> BookLines<L> ofCases(
            Shelves shelves, Shelf<L> shelf, BiFunction<L, Long, L> moved) {
        return new BookLines<>(OpenLines.ofCases(shelves.lines(shelf), moved), shelves);
    }

    /** The id of the line that this event alone begins. */
    public static String id(CaseEvent event, Recorded recorded) {
        return CommittedEvent.key(event.caseId().toString(), recorded.sequence());
    }

    /** The station in whose book that number stands; without one, the station where the case began. */
    public static StationCode station(@Nullable EntryNumber number, KnownCase known) {
        return (number == null ? known.number() : number).register().station();
    }

    /** The line with that id, if there is one. */
    public Optional<L> line(String id) {
        return lines.line(id);
    }

    /** Begins a line; does nothing if the event has been handled before. */
    public void begin(L line) {
        lines.begin(line);
        number(line, line.position());
    }

    /** Changes a line; does nothing if the event has been handled before. */
    public void change(String id, Recorded recorded, UnaryOperator<L> change) {
        lines.change(id, recorded, change);
    }

    /** Changes a line that gets its number thereby. */
    public void enter(String id, Recorded recorded, UnaryOperator<L> change) {
        lines.change(id, recorded, change);
        lines.line(id).ifPresent(line -> number(line, recorded.position()));
    }

    /**
     * Changes the line that bears that number.
     *
     * @throws IllegalStateException if none bears it
     */
    public void correct(EntryNumber number, Recorded recorded, UnaryOperator<L> change) {
        BookEntry entry = entries.line(BookEntry.id(number.register(), number.serial()))
                .orElseThrow(
                        () -> new IllegalStateException("no line bears the number " + number.token() + " at position "
                                + recorded.position() + " (expected: it was entered before it is corrected)"));
        change(entry.line(), recorded, change);
    }

    private void number(L line, long position) {
        EntryNumber number = line.number();
        if (number != null) {
            entries.put(BookEntry.of(number, line.id(), position));
        }
    }
}
