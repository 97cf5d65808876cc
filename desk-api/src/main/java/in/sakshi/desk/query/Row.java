package in.sakshi.desk.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a register as it is shown: a line, or a nil day, and what the register prints of it.
 *
 * @param kind what stands on it
 * @param line the line; absent on a nil row
 * @param day the day that was nil, in Asia/Kolkata; absent on any other row
 * @param overdue whether something on it was due before it was asked
 * @param cells one for each column
 */
public record Row<L extends Line>(
        RowKind kind, @Nullable L line, @Nullable LocalDate day, boolean overdue, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row with a line on it. */
    public static <L extends Line> Row<L> entry(L line, boolean overdue, List<Cell> cells) {
        return new Row<>(RowKind.ENTRY, line, null, overdue, cells);
    }

    /** A row with a line on it of which the record was destroyed. */
    public static <L extends Line> Row<L> voided(L line, List<Cell> cells) {
        return new Row<>(RowKind.VOID, line, null, false, cells);
    }

    /** The row of a day without any line. */
    public static <L extends Line> Row<L> nil(LocalDate day, List<Cell> cells) {
        return new Row<>(RowKind.NIL, null, day, false, cells);
    }
}
