package in.sakshi.query.print;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Column;
import in.sakshi.desk.query.Destroyed;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Struck;
import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a register, and what is printed in each of a line. */
public final class Layout<L extends Line> {

    /** What was struck through on a line in the column with that key, oldest first. */
    @FunctionalInterface
    public interface Corrected<L> {

        /** What to print of it. */
        List<Struck> on(L line, String column, Print print);
    }

    private final String register;
    private final List<Part<L>> parts = new ArrayList<>();
    private BiPredicate<L, Instant> overdue = (line, askedAt) -> false;
    private Corrected<L> struck = (line, column, print) -> List.of();
    private @Nullable Function<L, Instant> dayTime;

    private Layout(String register) {
        this.register = register;
    }

    /** A layout without columns; the titles stand in the phrases under the register's name. */
    public static <L extends Line> Layout<L> of(String register) {
        return new Layout<>(register);
    }

    /** Says when something on a line was due before a moment and is not done. */
    public Layout<L> overdue(BiPredicate<L, Instant> when) {
        overdue = when;
        return this;
    }

    /** Says what is printed of entries that were struck through. */
    public Layout<L> struck(Corrected<L> what) {
        struck = what;
        return this;
    }

    /** Says by which time a line belongs to its day; without, no day is ever nil. */
    public Layout<L> dayBy(Function<L, Instant> time) {
        dayTime = time;
        return this;
    }

    /** Adds a column; absent text leaves the place empty. */
    public Layout<L> column(String key, BiFunction<L, Print, @Nullable String> text) {
        parts.add(new Part<>(key, text));
        return this;
    }

    /** The register's name among the phrases, and in the names of files. */
    public String register() {
        return register;
    }

    /** The heads of the columns. */
    public List<Column> columns(Print print) {
        return parts.stream()
                .map(part -> new Column(part.key(), print.phrase(register + "." + part.key())))
                .toList();
    }

    /** A line as it is shown. */
    public Row<L> row(L line, Print print) {
        Destroyed destroyed = line.destroyed();
        if (destroyed != null) {
            return voided(line, destroyed, print);
        }
        return Row.entry(
                line,
                overdue.test(line, print.askedAt()),
                parts.stream().map(part -> cell(part, line, print)).toList());
    }

    /** Of a line whose record was destroyed the first column stays, and beside it stands by which order. */
    private Row<L> voided(L line, Destroyed destroyed, Print print) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(parts.size(), Cell.EMPTY));
        cells.set(0, cell(parts.get(0), line, print));
        cells.set(
                1,
                Cell.of(print.phrase(
                        "destroyed",
                        destroyed.number().toString(),
                        destroyed.orderNumber(),
                        print.date(destroyed.orderedOn()))));
        return Row.voided(line, cells);
    }

    /** The row of a day that had no line: what it says stands in the first column. */
    public Row<L> nil(LocalDate day, Print print) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(parts.size(), Cell.EMPTY));
        cells.set(0, Cell.of(print.phrase("nil", print.date(day))));
        return Row.nil(day, cells);
    }

    /** Whether days can be nil in it. */
    public boolean hasDays() {
        return dayTime != null;
    }

    /** The day to which a line belongs, in a register whose days can be nil. */
    Optional<LocalDate> day(L line) {
        return Optional.ofNullable(dayTime).map(time -> Kolkata.dateAt(time.apply(line)));
    }

    private Cell cell(Part<L> part, L line, Print print) {
        String text = part.text().apply(line, print);
        return new Cell(text == null ? "" : text, struck.on(line, part.key(), print));
    }

    private record Part<L>(String key, BiFunction<L, Print, @Nullable String> text) {}
}
