package in.sakshi.query.register.destroyed;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.DestroyedLine;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.StationBooks;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.util.List;

/** Writes the register of destroyed records: a line for each, never changed. */
public final class DestroyedRegister implements BookWriter {

    private final BookLines<DestroyedLine> lines;

    /** Writes on those shelves. */
    public DestroyedRegister(Shelves shelves) {
        this.lines = BookLines.of(shelves, DestroyedBook.LINES, DestroyedLine::at);
    }

    /** Nothing that happens in a case stands here. */
    @Override
    public void on(CaseEvent event, Recorded recorded) {}

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        lines.begin(new DestroyedLine(
                event.destroyedId().toString(),
                recorded.position(),
                event.number().register().station(),
                event.number(),
                StationBooks.entered(recorded),
                event.caseId(),
                event.entries(),
                event.endedAt(),
                event.proposedBy(),
                event.authority(),
                event.orderNumber(),
                event.orderedOn(),
                event.legalBasis(),
                List.of()));
    }
}
