package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.line.Listing;
import in.sakshi.query.line.Stretch;
import in.sakshi.query.print.DayByDay;
import in.sakshi.query.print.NilDays;
import in.sakshi.query.print.Print;
import java.util.ArrayList;
import java.util.List;

/** Answers whoever asks for lines with a page of them. */
final class Answers {

    private final Freshness freshness;
    private final KnownDays knownDays;

    Answers(Freshness freshness, KnownDays knownDays) {
        this.freshness = freshness;
        this.knownDays = knownDays;
    }

    /** Answers with the page that is wanted. */
    <L extends Line> Sheet<L> answer(Asked<L> asked, Paging paging, Print print) {
        return freshness.answer(asked.group(), asked.atLeast(), upTo -> page(asked, paging, upTo, print));
    }

    /** Answers with everything on one sheet. */
    <L extends Line> Sheet<L> whole(Asked<L> asked, Print print) {
        return freshness.answer(asked.group(), asked.atLeast(), upTo -> {
            Stretch<L> all = asked.listing().get().page(0, Integer.MAX_VALUE);
            List<Row<L>> rows = new DayByDay<>(asked.layout(), NilDays.NONE, print).rows(all);
            return Sheets.sheet(rows, Extent.whole(asked, all.total(), upTo), asked.layout(), print);
        });
    }

    private <L extends Line> Sheet<L> page(Asked<L> asked, Paging paging, long upTo, Print print) {
        Print then = asked.asOf(print);
        Listing<L> listing = asked.listing().get();
        Stretch<L> stretch = listing.page(paging.number(), paging.length());
        NilDays nilDays = knownDays.nilDays(asked, upTo, print.askedAt());
        DayByDay<L> days = new DayByDay<>(asked.layout(), nilDays, then);
        if (paging.number() > 0 && days.mayBeNil()) {
            days.after(listing.before(paging.number(), paging.length()).orElse(null));
        }
        List<Row<L>> rows = new ArrayList<>(days.rows(stretch));
        if (paging.isLast(stretch.total())) {
            rows.addAll(days.end());
        }
        return Sheets.sheet(rows, Extent.of(asked, stretch, paging, upTo), asked.layout(), then);
    }
}
