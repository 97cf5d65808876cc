package in.sakshi.desk.query;

import java.util.List;

/**
 * A line as it is shown: itself, and what the register prints of it.
 *
 * @param overdue whether something on it was due before it was asked
 * @param cells one for each column
 */
public record Row<L extends Line>(L line, boolean overdue, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
