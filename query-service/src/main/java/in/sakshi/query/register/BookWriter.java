package in.sakshi.query.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;

/** Writes one kind of book, event by event (पंजिका लेखक). It passes over whatever does not belong there. */
public interface BookWriter {

    /** Enters what of that event belongs into the book. */
    void on(CaseEvent event, Recorded recorded);

    /** Enters what remains of a case whose record was destroyed, once its lines are removed. */
    void on(RecordDestroyed event, Recorded recorded);
}
