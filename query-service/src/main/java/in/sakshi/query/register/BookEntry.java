package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;

/**
 * Which line bears a number. As the numbers of a book have no gaps, the entries of any page of it are known by their ids.
 *
 * @param id book and serial, e.g. {@code register-RMG-MHD-2025/47}
 * @param line id of the line
 */
public record BookEntry(String id, long position, String line) implements Line {

    /** That this line bears that number. */
    public static BookEntry of(EntryNumber number, String line, long position) {
        return new BookEntry(id(number.register(), number.serial()), position, line);
    }

    /** The id of the entry with that serial. */
    public static String id(RegisterId book, int serial) {
        return book + "/" + serial;
    }

    /** The same as of that position. */
    public BookEntry at(long newPosition) {
        return new BookEntry(id, newPosition, line);
    }
}
