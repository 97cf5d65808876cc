package in.sakshi.query.print;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.shelf.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines on rows in their order, and between them a row for each day that had none (शून्य). A day is called nil only if it is
 * known where the line before and the line after it stand.
 */
public final class DayByDay<L extends Line> {

    private final Layout<L> layout;
    private final NilDays days;
    private final Print print;

    /** The first day of which nothing is said yet; nobody knows if absent. */
    private @Nullable LocalDate next;

    /** From the first line on. */
    public DayByDay(Layout<L> layout, NilDays days, Print print) {
        this.layout = layout;
        this.days = days;
        this.print = print;
        this.next = days.first();
    }

    /** Whether any day may be nil. */
    public boolean mayBeNil() {
        return !days.equals(NilDays.NONE);
    }

    /** From the line on that follows this one; if that cannot be shown, from a day that nobody knows. */
    public DayByDay<L> after(@Nullable L before) {
        next = null;
        if (before != null) {
            follow(before);
        }
        return this;
    }

    /** The rows of the lines that follow. */
    public List<Row<L>> rows(Stretch<L> stretch) {
        if (!stretch.missing().isEmpty()) {
            // On which days those were entered nobody knows.
            next = null;
            return stretch.lines().stream().map(line -> layout.row(line, print)).toList();
        }
        List<Row<L>> rows = new ArrayList<>();
        for (L line : stretch.lines()) {
            layout.day(line).ifPresent(day -> addNilBefore(day, rows));
            rows.add(layout.row(line, print));
            follow(line);
        }
        return rows;
    }

    /** The nil days after the last line. */
    public List<Row<L>> end() {
        List<Row<L>> rows = new ArrayList<>();
        if (mayBeNil()) {
            addNilBefore(days.last().plusDays(1), rows);
        }
        return rows;
    }

    private void addNilBefore(LocalDate day, List<Row<L>> rows) {
        LocalDate nil = next;
        while (nil != null && nil.isBefore(day) && !nil.isAfter(days.last())) {
            rows.add(layout.nil(nil, print));
            nil = nil.plusDays(1);
        }
    }

    private void follow(L line) {
        layout.day(line).ifPresent(day -> {
            LocalDate after = day.plusDays(1);
            LocalDate soonest = next == null ? days.first() : next;
            next = after.isAfter(soonest) ? after : soonest;
        });
    }
}
