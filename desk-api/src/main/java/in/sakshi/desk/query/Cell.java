package in.sakshi.desk.query;

import java.util.List;

/**
 * What a register prints in one place.
 *
 * @param text what stands there; empty for nothing
 * @param struckThrough what stood there before, oldest first
 */
public record Cell(String text, List<Struck> struckThrough) {

    /** Nothing stands there. */
    public static final Cell EMPTY = new Cell("", List.of());

    public Cell {
        struckThrough = List.copyOf(struckThrough);
    }

    /** That stands there. */
    public static Cell of(String text) {
        return new Cell(text, List.of());
    }
}
