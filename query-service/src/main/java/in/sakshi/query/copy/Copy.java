package in.sakshi.query.copy;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.RowKind;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a register to take along (कम्प्यूटर जनित प्रति): its heading, the heads of its columns, row after row, and at the end what
 * it adds up to and up to where it is true.
 */
public final class Copy<L extends Line> {

    private final Pen pen;
    private final Layout<L> layout;
    private final Print print;
    private final List<String> missing = new ArrayList<>();
    private long upTo;
    private long entries;
    private long overdue;
    private long nilDays;
    private long destroyed;

    /** An empty copy. Nothing is written to the file before it begins. */
    public Copy(FileForm form, OutputStream file, Layout<L> layout, Print print) {
        this.pen = form.pen(file);
        this.layout = layout;
        this.print = print;
    }

    /**
     * Begins the copy.
     *
     * @param heading what it is a copy of
     * @param position in the ledger up to which everything will be on it
     * @param first its first rows, as a measure for the columns
     */
    public void begin(String heading, long position, List<Row<L>> first) throws IOException {
        upTo = position;
        Stream<String> titles = layout.columns(print).stream().map(column -> column.title());
        pen.begin(
                heading,
                Stream.concat(Stream.of(print.phrase("copy.mark")), titles).toList(),
                first);
    }

    /**
     * Writes the rows that follow.
     *
     * @param lacking numbers that belong among them, but whose lines cannot be shown
     */
    public void write(List<Row<L>> rows, List<String> lacking) throws IOException {
        missing.addAll(lacking);
        for (Row<L> row : rows) {
            pen.row(row.overdue() ? print.phrase("copy.overdue") : "", row);
            count(row);
        }
    }

    /**
     * Ends the copy.
     *
     * @param parked for how many cases it may be old
     * @param madeAt when it was made
     */
    public void end(long parked, Instant madeAt) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(print.phrase("copy.entries", Print.number(entries)));
        words.add(print.phrase("copy.overdueEntries", Print.number(overdue)));
        words.add(print.phrase("copy.nilDays", Print.number(nilDays)));
        if (destroyed > 0) {
            words.add(print.phrase("copy.destroyed", Print.number(destroyed)));
        }
        if (!missing.isEmpty()) {
            words.add(print.phrase("copy.missing", String.join(", ", missing)));
        }
        if (parked > 0) {
            words.add(print.phrase("copy.parked", Print.number(parked)));
        }
        words.add(print.phrase("copy.madeAt", print.moment(madeAt)));
        words.add(print.phrase("copy.upTo", Print.number(upTo)));
        words.add(print.phrase("copy.computerMade"));
        pen.finish(new LastWords(words, List.of(print.phrase("copy.keeper"), print.phrase("copy.inCharge"))));
    }

    private void count(Row<L> row) {
        if (row.kind() == RowKind.NIL) {
            nilDays++;
        } else {
            entries++;
        }
        if (row.kind() == RowKind.VOID) {
            destroyed++;
        }
        if (row.overdue()) {
            overdue++;
        }
    }
}
