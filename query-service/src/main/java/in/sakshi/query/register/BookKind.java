package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.query.print.Layout;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;

/**
 * A kind of book that every station keeps, year by year (पंजिका का प्रकार): where it stands and how it is printed.
 *
 * @param group the processing group that writes it
 * @param book its short name, as it stands in a serial
 * @param lines where its lines stand
 * @param entries where it stands which line bears which number
 * @param books where it stands how far each book is written
 * @param station by which the lines of a station are known
 * @param order the time by which the lines of a period are chosen and put in order; it never changes on a line
 * @param ofYear how the book of a year is printed: a day is nil if nothing was entered on it
 * @param ofPeriod how the lines of a period are printed: a day is nil if nothing has that time on it
 */
public record BookKind<L extends Line>(
        String group,
        String book,
        Shelf<L> lines,
        Shelf<BookEntry> entries,
        Shelf<Book> books,
        Property<L, String> station,
        Property<L, Instant> order,
        Layout<L> ofYear,
        Layout<L> ofPeriod) {}
