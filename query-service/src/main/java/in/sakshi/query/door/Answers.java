package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Sheet;
import in.sakshi.door.BrokenOff;
import in.sakshi.query.copy.Copy;
import in.sakshi.query.copy.FileForm;
import in.sakshi.query.print.DayByDay;
import in.sakshi.query.print.NilDays;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Stretch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers whoever asks for lines: with a page of them, or with a copy of all. */
final class Answers {

    private final Freshness freshness;
    private final KnownDays knownDays;
    private final QueryProblems problems;
    private final int mostLines;

    /** @param mostLines more than so many do not go into one file */
    Answers(Freshness freshness, KnownDays knownDays, QueryProblems problems, int mostLines) {
        this.freshness = freshness;
        this.knownDays = knownDays;
        this.problems = problems;
        this.mostLines = mostLines;
    }

    /**
     * Answers with the page that is wanted.
     *
     * @return the page; nothing if a file was wanted, which then is in the response already
     */
    <L extends Line> @Nullable Sheet<L> answer(Asked<L> asked, Paging paging, Print print, HttpServletResponse response)
            throws IOException {
        FileForm form = paging.format();
        if (form == null) {
            return freshness.answer(asked.group(), asked.atLeast(), upTo -> page(asked, paging, upTo, print));
        }
        copy(asked, form, print, response);
        return null;
    }

    /** Answers with everything on one sheet. */
    <L extends Line> Sheet<L> whole(Asked<L> asked, Print print) {
        return freshness.answer(asked.group(), asked.atLeast(), upTo -> {
            Stretch<L> all = asked.listing().get().page(0, Integer.MAX_VALUE);
            List<Row<L>> rows = new DayByDay<>(asked.layout(), NilDays.NONE, print).rows(all);
            return Sheets.sheet(rows, Extent.whole(asked, all.total(), upTo), asked.layout(), print);
        });
    }

    /** Writes a copy of everything that is asked for into the response. */
    <L extends Line> void copy(Asked<L> asked, FileForm form, Print print, HttpServletResponse response)
            throws IOException {
        Copying<L> copying = new Copying<>(asked, knownDays, print, mostLines);
        try {
            Copy<L> copy =
                    freshness.answer(asked.group(), asked.atLeast(), upTo -> copying.unended(form, upTo, response));
            copy.end(asked.parked().getAsLong(), print.askedAt());
        } catch (IOException | RuntimeException e) {
            if (!response.isCommitted()) {
                throw e;
            }
            if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
                problems.noteIfOurs(e);
            }
            throw new BrokenOff();
        }
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
