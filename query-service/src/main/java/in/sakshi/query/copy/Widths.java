package in.sakshi.query.copy;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a workbook are: the mark, and those of the register.
 *
 * @param columns in digits of the usual size
 */
record Widths(List<Integer> columns) {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 28;

    /** Words are not torn at the end of a line, and Hindi needs more room than digits. */
    private static final double FILLED = 0.8;

    Widths {
        columns = List.copyOf(columns);
    }

    /** As wide as what stands in the columns needs, within reason: the rest is wrapped. */
    static Widths of(List<String> titles, List<? extends Row<?>> rows) {
        return new Widths(IntStream.range(0, titles.size())
                .map(column -> Math.max(
                        Letters.count(titles.get(column)) / 2,
                        rows.stream()
                                .mapToInt(row ->
                                        Letters.count(cell("", row, column).text()))
                                .max()
                                .orElse(0)))
                .map(letters -> Math.max(NARROWEST, Math.min(WIDEST, (int) (letters / FILLED) + 2)))
                .boxed()
                .toList());
    }

    /** What stands in a column: the mark, or what the register prints there. */
    static Cell cell(String mark, Row<?> row, int column) {
        return column == 0 ? Cell.of(mark) : row.cells().get(column - 1);
    }

    /** What needs room in a column, from the top down. */
    List<Written> downwards(Cell cell, int column) {
        return Written.downwards(cell, (int) (columns.get(column) * FILLED));
    }
}
