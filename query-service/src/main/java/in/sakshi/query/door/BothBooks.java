package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.WholeList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers that need the duties beside what reports are made of, which two groups write. The duties are waited for until they are
 * as far as the rest, so that the answer is true up to where it says.
 */
final class BothBooks {

    private final Freshness freshness;
    private final ParkedCases parked;

    BothBooks(Freshness freshness, ParkedCases parked) {
        this.freshness = freshness;
        this.parked = parked;
    }

    /** The lines, once the duties are as far as the rest. */
    <L extends Line> Supplier<Listing<L>> list(Supplier<List<L>> lines) {
        return () -> freshness.answer(
                DutyBooks.GROUP, freshness.readBy(ReportBooks.GROUP), upTo -> new WholeList<>(lines.get()));
    }

    /** Of how many cases one of them could not take something. */
    long parked() {
        return parked.in(ReportBooks.GROUP) + parked.in(DutyBooks.GROUP);
    }
}
