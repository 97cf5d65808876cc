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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers whoever asks for lines: with a page of them, with a copy of all, or with what is made of one. Nothing that is made of lines
 * leaves the door another way: here, and nowhere else, what is not to be seen is covered.
 */
final class Answers {

    private final Freshness freshness;
    private final KnownDays knownDays;
    private final Coverings coverings;
    private final QueryProblems problems;
    private final int mostLines;

    /** @param mostLines more than so many do not go into one file */
    Answers(Freshness freshness, KnownDays knownDays, Coverings coverings, QueryProblems problems, int mostLines) {
        this.freshness = freshness;
        this.knownDays = knownDays;
        this.coverings = coverings;
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
            return freshness.answer(
                    asked.group(),
                    asked.atLeast(),
                    upTo -> page(covered(asked, upTo, false, print), paging, upTo, print));
        }
        copy(asked, form, print, response);
        return null;
    }

    /** Answers with everything on one sheet. */
    <L extends Line> Sheet<L> whole(Asked<L> asked, Print print) {
        return freshness.answer(asked.group(), asked.atLeast(), upTo -> {
            Stretch<L> all = covered(asked, upTo, false, print).listing().get().page(0, Integer.MAX_VALUE);
            List<Row<L>> rows = new DayByDay<>(asked.layout(), NilDays.NONE, print).rows(all);
            return Sheets.sheet(rows, Extent.whole(asked, all.total(), upTo), asked.layout(), print);
        });
    }

    /** Writes a copy of everything that is asked for into the response. */
    <L extends Line> void copy(Asked<L> asked, FileForm form, Print print, HttpServletResponse response)
            throws IOException {
        try {
            Copy<L> copy = freshness.answer(
                    asked.group(),
                    asked.atLeast(),
                    upTo -> new Copying<>(covered(asked, upTo, true, print), knownDays, print, mostLines)
                            .unended(form, upTo, response));
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

    /**
     * Answers with what is made of one line.
     *
     * @param line gives it, once the group has read so far
     * @param answer makes the answer of it as it may be seen, true up to that position
     */
    <L extends Line, A> A one(
            String group, @Nullable Long atLeast, Supplier<L> line, BiFunction<L, Long, A> answer, Print print) {
        return freshness.answer(
                group,
                atLeast,
                upTo -> answer.apply(
                        coverings
                                .covered(List.of(line.get()), upTo, false, print)
                                .get(0),
                        upTo));
    }

    private <L extends Line> Asked<L> covered(Asked<L> asked, long upTo, boolean copy, Print print) {
        return asked.covered(lines -> coverings.covered(lines, upTo, copy, print));
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
