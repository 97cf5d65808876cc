package in.sakshi.query.register.helpdesk;

import in.sakshi.query.register.Book;
import in.sakshi.query.register.BookEntry;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps which complaint bears which number of a help-desk book, and how far each book is written. */
@ProcessingGroup(HelpDeskBooks.GROUP)
class HelpDeskBook {

    private final Lines<BookEntry> keptEntries;
    private final Lines<Book> keptBooks;
    private final OpenLines<BookEntry> entries;
    private final OpenLines<Book> books;

    HelpDeskBook(Shelves shelves) {
        this.keptEntries = shelves.lines(HelpDeskBooks.ENTRIES);
        this.keptBooks = shelves.lines(HelpDeskBooks.BOOKS);
        this.entries = OpenLines.of(keptEntries, BookEntry::at);
        this.books = OpenLines.of(keptBooks, Book::at, HelpDeskBook::book);
    }

    private static Optional<String> book(Object event) {
        return event instanceof SerialGiven given
                ? Optional.of(given.registerId().toString())
                : Optional.empty();
    }

    @EventHandler
    void on(SerialGiven event, Recorded recorded) {
        if (event.registerId().book().equals(RegisterId.HELP_DESK)) {
            entries.put(entry(event, recorded));
            books.begin(Book.of(event, recorded));
        }
    }

    private static BookEntry entry(SerialGiven event, Recorded recorded) {
        return new BookEntry(
                BookEntry.id(event.registerId(), event.serial()),
                recorded.position(),
                event.caseId().toString());
    }

    @ResetHandler
    void reset() {
        keptEntries.clear();
        keptBooks.clear();
    }
}
