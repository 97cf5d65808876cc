package in.sakshi.web.page;

import in.sakshi.code.Pendency;
import in.sakshi.desk.words.Words;
import in.sakshi.web.page.PendencyPage.Board;
import in.sakshi.web.page.PendencyPage.Count;
import in.sakshi.web.page.PendencyPage.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is pending, by unit and kind.
 *
 * @param kinds of which something is pending somewhere
 * @param units each with what is pending there, in the order of the kinds
 */
record Matrix(List<Row> kinds, List<Line> units) {

    /** What stands between unit and kind in the keys of the board. */
    private static final char BETWEEN = '#';

    /**
     * A unit below.
     *
     * @param cells how much of each kind; nothing where nothing is
     */
    record Line(Desk.Place unit, List<@Nullable Count> cells, long pending, long overdue) {}

    static Matrix of(List<Desk.Place> below, Board cells, Board byKind) {
        List<Row> kinds =
                byKind.rows().stream().filter(row -> row.count().pending() > 0).toList();
        Map<String, Count> counts = cells.rows().stream().collect(Collectors.toMap(Row::key, Row::count));
        List<Line> units = below.stream().map(unit -> line(unit, kinds, counts)).toList();
        return new Matrix(kinds, units);
    }

    /** A board that counts by unit and kind, counted by kind alone. */
    static Board byKind(Board board, Words words) {
        Map<Pendency, Count> counts = new EnumMap<>(Pendency.class);
        for (Row row : board.rows()) {
            counts.merge(
                    Pendency.valueOf(row.key().substring(row.key().indexOf(BETWEEN) + 1)), row.count(), Count::and);
        }
        List<Row> rows = counts.entrySet().stream()
                .map(each -> new Row(each.getKey().name(), words.label(each.getKey()), each.getValue()))
                .toList();
        return board.with(rows);
    }

    private static Line line(Desk.Place unit, List<Row> kinds, Map<String, Count> counts) {
        List<@Nullable Count> cells = new ArrayList<>();
        long pending = 0;
        long overdue = 0;
        for (Row kind : kinds) {
            Count count = counts.get(unit.path() + BETWEEN + kind.key());
            cells.add(count);
            pending += count == null ? 0 : count.pending();
            overdue += count == null ? 0 : count.overdue();
        }
        return new Line(unit, cells, pending, overdue);
    }
}
