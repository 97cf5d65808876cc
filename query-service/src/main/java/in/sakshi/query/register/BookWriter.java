package in.sakshi.query.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.shelf.Recorded;

/** Writes one kind of book, event by event (पंजिका लेखक). It passes over whatever does not belong there. */
public interface BookWriter {

    /** Enters what of that event belongs into the book. */
    void on(CaseEvent event, Recorded recorded);
}
