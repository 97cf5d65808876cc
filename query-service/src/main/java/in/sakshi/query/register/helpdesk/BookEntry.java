package in.sakshi.query.register.helpdesk;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.shelf.Recorded;

/**
 * Which case bears a number. As the numbers of a book have no gaps, the entries of any page of it are known by their ids.
 *
 * @param id book and serial, e.g. {@code register-RMG-MHD-2025/47}
 */
public record BookEntry(String id, long position, CaseId caseId) implements Line {

    static BookEntry of(SerialGiven event, Recorded recorded) {
        return new BookEntry(id(event.registerId(), event.serial()), recorded.position(), event.caseId());
    }

    /** The id of the entry with that serial. */
    public static String id(RegisterId book, int serial) {
        return book + "/" + serial;
    }

    BookEntry at(long newPosition) {
        return new BookEntry(id, newPosition, caseId);
    }
}
