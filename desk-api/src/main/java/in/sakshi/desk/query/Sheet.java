package in.sakshi.desk.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a register, or all of a case's history: what was asked, when, and up to where it is true.
 *
 * @param upTo position in the ledger up to which everything is on the sheet; −1 if nothing is recorded
 * @param askedAt when it was asked; what is overdue is overdue then
 * @param asOf only what was recorded until then is on the sheet; absent for all
 * @param total lines there are, on all pages; nil days are no lines
 * @param page which page, from 0
 * @param size lines to a page
 * @param columns the register's columns, in order
 * @param rows the lines of this page, and between them, where a period or a year is asked for, the nil days; those before a line
 *     stand on its page, those after the last line on the last page
 * @param parked of how many cases, of all stations, something recorded could not be written here and waits to be tried again:
 *     what stands on the sheet of those may be old; 0 unless something is wrong
 * @param missing numbers that were given on this page's stretch of the book but whose lines cannot be shown at present
 */
public record Sheet<L extends Line>(
        long upTo,
        Instant askedAt,
        @Nullable Instant asOf,
        long total,
        int page,
        int size,
        List<Column> columns,
        List<Row<L>> rows,
        long parked,
        List<String> missing) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }
}
