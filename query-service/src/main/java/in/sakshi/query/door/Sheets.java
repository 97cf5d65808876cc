package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.util.List;

/** Puts rows on sheets. */
final class Sheets {

    private Sheets() {}

    static <L extends Line> Sheet<L> sheet(List<Row<L>> rows, Extent extent, Layout<L> layout, Print print) {
        return new Sheet<>(
                extent.upTo(),
                print.askedAt(),
                extent.asOf(),
                extent.total(),
                extent.page(),
                extent.size(),
                layout.columns(print),
                rows,
                extent.parked(),
                extent.missing());
    }
}
