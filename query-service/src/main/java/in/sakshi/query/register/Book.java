package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.register.SerialGiven;
import in.sakshi.shelf.Recorded;

/**
 * How far a station's book of the year is written (पंजिका).
 *
 * @param id of the book, e.g. {@code register-RMG-MHD-2025}
 * @param last the last serial given
 */
public record Book(String id, long position, int last) implements Line {

    /** The book up to that number. */
    public static Book of(SerialGiven event, Recorded recorded) {
        return new Book(event.registerId().toString(), recorded.position(), event.serial());
    }

    /** The same as of that position. */
    public Book at(long newPosition) {
        return new Book(id, newPosition, last);
    }
}
