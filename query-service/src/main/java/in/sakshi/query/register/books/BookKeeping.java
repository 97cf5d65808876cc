package in.sakshi.query.register.books;

import in.sakshi.casework.CaseEvent;
import in.sakshi.query.register.Book;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.KnownCases;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.counselling.CounsellingBook;
import in.sakshi.query.register.counselling.CounsellingRegister;
import in.sakshi.query.register.destroyed.DestroyedBook;
import in.sakshi.query.register.destroyed.DestroyedRegister;
import in.sakshi.query.register.feedback.FeedbackBook;
import in.sakshi.query.register.feedback.FeedbackRegister;
import in.sakshi.query.register.fir.FirBook;
import in.sakshi.query.register.fir.FirRegister;
import in.sakshi.query.register.followup.FollowUpBook;
import in.sakshi.query.register.followup.FollowUpRegister;
import in.sakshi.query.register.preventive.PreventiveBook;
import in.sakshi.query.register.preventive.PreventiveRegister;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.Shelves;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps the numbered books of the stations: hands each event to whoever writes one of them (पंजिकाओं का लेखन). */
@ProcessingGroup(StationBooks.GROUP)
class BookKeeping {

    private static final Set<String> BOOKS = Set.of(
            RegisterId.COUNSELLING,
            RegisterId.FIR,
            RegisterId.PREVENTIVE,
            RegisterId.FEEDBACK,
            RegisterId.FOLLOW_UP,
            RegisterId.DESTROYED);
    private static final List<Shelf<?>> SHELVES = List.of(
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            StationBooks.CASES,
            CounsellingBook.LINES,
            FirBook.LINES,
            FollowUpBook.LINES,
            FeedbackBook.LINES,
            PreventiveBook.LINES,
            DestroyedBook.LINES);

    private final List<Lines<?>> kept;
    private final OpenLines<Book> books;
    private final KnownCases cases;
    private final List<BookWriter> writers;

    BookKeeping(Shelves shelves) {
        this.kept = SHELVES.stream().<Lines<?>>map(shelves::lines).toList();
        this.books = OpenLines.of(shelves.lines(StationBooks.BOOKS), Book::at);
        this.cases = new KnownCases(shelves.lines(StationBooks.CASES));
        this.writers = List.of(
                new CounsellingRegister(shelves, cases),
                new FirRegister(shelves),
                new FollowUpRegister(shelves, cases),
                new FeedbackRegister(shelves, cases),
                new PreventiveRegister(shelves),
                new DestroyedRegister(shelves));
    }

    @EventHandler
    void on(SerialGiven event, Recorded recorded) {
        if (BOOKS.contains(event.registerId().book())) {
            books.begin(Book.of(event, recorded));
        }
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        cases.remember(event, recorded);
        writers.forEach(writer -> writer.on(event, recorded));
    }

    @EventHandler
    void on(RecordDestroyed event, Recorded recorded) {
        Removing.of(event.caseId(), kept);
        writers.forEach(writer -> writer.on(event, recorded));
    }

    @ResetHandler
    void reset() {
        kept.forEach(Lines::clear);
    }
}
