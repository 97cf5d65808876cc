package in.sakshi.query.testing;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Column;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Struck;
import in.sakshi.desk.words.Words;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as printed in Hindi at a moment.
 *
 * @param overdue whether it is shown as overdue
 * @param cells what stands in each column, by the column's key
 */
public record Printed(boolean overdue, Map<String, Cell> cells) {

    /** Prints a line. */
    public static <L extends Line> Printed of(L line, Layout<L> layout, Instant askedAt) {
        Print print = new Print(Words.in(Words.HINDI), Officers.staff(), Officers.officer(Officers.NEELAM), askedAt);
        List<Column> columns = layout.columns(print);
        Row<L> row = layout.row(line, print);
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).key(), row.cells().get(i));
        }
        return new Printed(row.overdue(), cells);
    }

    /** The text in a column. */
    public String text(String column) {
        return cell(column).text();
    }

    /** What is struck through in a column. */
    public List<Struck> struckThrough(String column) {
        return cell(column).struckThrough();
    }

    private Cell cell(String column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("column " + column + " (expected: one of " + cells.keySet() + ")");
        }
        return cell;
    }
}
