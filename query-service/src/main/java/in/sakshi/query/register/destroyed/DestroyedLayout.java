package in.sakshi.query.register.destroyed;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.DestroyedLine;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import java.util.stream.Collectors;

/** How the register of destroyed records is printed. */
public final class DestroyedLayout {

    /** The book of a year. */
    static final Layout<DestroyedLine> OF_YEAR = columns();

    /** What was ordered in a period. */
    static final Layout<DestroyedLine> OF_PERIOD = columns();

    private DestroyedLayout() {}

    /** No day is nil in it: records are destroyed seldom. */
    private static Layout<DestroyedLine> columns() {
        return BookCells.<DestroyedLine>layout("destroyed")
                .column("ordered", (line, print) -> print.moment(line.entered().happenedAt()))
                .column("case", (line, print) -> line.caseId().toString())
                .column("entries", DestroyedLayout::entries)
                .column("ended", (line, print) -> print.date(line.endedAt()))
                .column("proposedBy", (line, print) -> print.officer(line.proposedBy()))
                .column("authority", (line, print) -> line.authority())
                .column("order", (line, print) -> listed(line.orderNumber(), print.date(line.orderedOn())))
                .column("legalBasis", (line, print) -> line.legalBasis())
                .column("signed", BookCells::enteredBy);
    }

    private static String entries(DestroyedLine line, Print print) {
        return line.entries().stream()
                .map(entry -> print.phrase(
                        "destroyed.entry",
                        entry.number().toString(),
                        print.station(entry.number().register().station()),
                        print.date(entry.happenedAt())))
                .collect(Collectors.joining("; "));
    }
}
