package in.sakshi.query.register.fir;

import in.sakshi.desk.query.FirLine;
import in.sakshi.query.print.Layout;
import in.sakshi.query.register.BookCells;
import in.sakshi.query.register.Owed;

/**
 * How the parallel record of reports is printed: twenty-two columns in the order of the book, and after them what is watched of the
 * investigation.
 */
public final class FirLayout {

    /** The book of a year. */
    static final Layout<FirLine> OF_YEAR = columns().dayBy(BookCells::recordedAt);

    /** What was registered or taken over in a period. */
    static final Layout<FirLine> OF_PERIOD =
            columns().dayBy(line -> line.entered().happenedAt());

    private FirLayout() {}

    private static Layout<FirLine> columns() {
        return BookCells.<FirLine>layout("firs")
                .overdue(FirCells::overdue)
                .column(FirColumns.NUMBER, FirCells::firNumber)
                .column(FirColumns.SECTIONS, FirCells::sections)
                .column("occurrence", FirCells::occurrence)
                .column("information", FirCells::information)
                .column("registered", FirCells::registered)
                .column("parties", FirCells::parties)
                .column("age", FirCells::age)
                .column("accused", FirAccused::all)
                .column("origin", FirCells::origin)
                .column("recordedBy", FirCells::recordedBy)
                .column(FirColumns.OFFICER, FirCells.steps(FirColumns.OFFICER))
                .column(FirColumns.MEDICAL, FirCells.steps(FirColumns.MEDICAL))
                .column(FirColumns.STATEMENTS, FirCells.steps(FirColumns.STATEMENTS))
                .column(FirColumns.CHILD, FirCells.steps(FirColumns.CHILD))
                .column(FirColumns.ARRESTS, FirCells.steps(FirColumns.ARRESTS))
                .column(FirColumns.RECOVERY, FirCells.steps(FirColumns.RECOVERY))
                .column("due", (line, print) -> Owed.limit(line.owing(), print))
                .column(FirColumns.PROGRESS, FirCells.steps(FirColumns.PROGRESS))
                .column(FirColumns.RESULT, FirCells.steps(FirColumns.RESULT))
                .column(FirColumns.COMPENSATION, FirCells.steps(FirColumns.COMPENSATION))
                .column(FirColumns.SUPERVISION, FirCells.steps(FirColumns.SUPERVISION))
                .column("days", FirCells::days)
                .column("arrested", FirAccused::arrested)
                .column(FirColumns.MILESTONES, FirCells.steps(FirColumns.MILESTONES))
                .column(FirColumns.TRANSFER, FirCells.steps(FirColumns.TRANSFER))
                .column("duties", FirCells::duties);
    }
}
