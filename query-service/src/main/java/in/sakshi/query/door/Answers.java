package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Sheet;
import in.sakshi.door.BrokenOff;
import in.sakshi.query.access.Look.CasesShown;
import in.sakshi.query.access.Look.FileTaken;
import in.sakshi.query.access.Views;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.confidential.Confidence.Covered;
import in.sakshi.query.copy.Copy;
import in.sakshi.query.print.DayByDay;
import in.sakshi.query.print.NilDays;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Stretch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers whoever asks for lines: with a page of them, with a copy of all, or with what is made of one. Nothing that is made of lines
 * leaves the door another way: here, and nowhere else, what is not to be seen is covered.
 */
final class Answers {

    /** The page of a case at a glance, as the record of views calls it. */
    private static final String CASE = "case";

    private final Freshness freshness;
    private final KnownDays knownDays;
    private final Coverings coverings;
    private final Views views;
    private final QueryProblems problems;
    private final int mostLines;

    /** @param mostLines more than so many do not go into one file */
    Answers(
            Freshness freshness,
            KnownDays knownDays,
            Coverings coverings,
            Views views,
            QueryProblems problems,
            int mostLines) {
        this.freshness = freshness;
        this.knownDays = knownDays;
        this.coverings = coverings;
        this.views = views;
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
        FileWanted file = paging.file();
        if (file == null) {
            Set<CaseId> viewed = new LinkedHashSet<>();
            Sheet<L> page = freshness.answer(
                    asked.group(),
                    asked.atLeast(),
                    upTo -> page(covered(asked, upTo, print, viewed), paging, upTo, print));
            shown(asked.layout().register(), viewed, print);
            return page;
        }
        copy(asked, null, file, print, response);
        return null;
    }

    /** Answers with everything that there is of a case on one sheet, which counts as a look at it. */
    <L extends Line> Sheet<L> whole(Asked<L> asked, CaseId caseId, Print print) {
        Sheet<L> sheet = found(asked, print);
        shown(asked.layout().register(), Set.of(caseId), print);
        return sheet;
    }

    /** Answers with everything on one sheet, after it was put on record that it was found. */
    <L extends Line> Sheet<L> found(Asked<L> asked, Print print) {
        return freshness.answer(asked.group(), asked.atLeast(), upTo -> {
            Stretch<L> all = covered(asked, upTo, print, new LinkedHashSet<>())
                    .listing()
                    .get()
                    .page(0, Integer.MAX_VALUE);
            List<Row<L>> rows = new DayByDay<>(asked.layout(), NilDays.NONE, print).rows(all);
            return Sheets.sheet(rows, Extent.whole(asked, all.total(), upTo), asked.layout(), print);
        });
    }

    /**
     * Writes a copy of everything that is asked for into the response. That it was taken is on record before.
     *
     * @param caseId the case, if it is a copy of one
     */
    <L extends Line> void copy(
            Asked<L> asked, @Nullable CaseId caseId, FileWanted file, Print print, HttpServletResponse response)
            throws IOException {
        try {
            Copy<L> copy = freshness.answer(asked.group(), asked.atLeast(), upTo -> {
                requirePurpose(asked, upTo, file);
                return new Copying<>(copied(asked, upTo, print), knownDays, print, mostLines)
                        .unended(file.form(), upTo, () -> taken(asked, caseId, file, print), response);
            });
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

    private void taken(Asked<?> asked, @Nullable CaseId caseId, FileWanted file, Print print) {
        views.record(
                print.reader(),
                new FileTaken(asked.layout().register(), asked.subject().inName(), caseId, file.purpose()));
    }

    /** What is most closely guarded leaves for a purpose only, masked as it is. */
    private <L extends Line> void requirePurpose(Asked<L> asked, long upTo, FileWanted file) {
        if (file.purpose() != null) {
            return;
        }
        Iterator<Stretch<L>> pieces = asked.listing().get().pieces(Paging.MOST);
        while (pieces.hasNext()) {
            Stretch<L> piece = pieces.next();
            if (piece.total() > mostLines) {
                // Which is refused anyhow, and for another reason.
                return;
            }
            if (coverings.isAnyClosest(piece.lines(), ofCases(asked, upTo))) {
                throw new TurnedAway(ProblemKind.PURPOSE_NEEDED);
            }
        }
    }

    /**
     * Answers with what is made of one line, which counts as a look at its case.
     *
     * @param line gives it, once the group has read so far
     * @param answer makes the answer of it as it may be seen, true up to that position
     */
    <L extends Line, A> A one(
            String group, @Nullable Long atLeast, Supplier<L> line, BiFunction<L, Long, A> answer, Print print) {
        Set<CaseId> cases = new LinkedHashSet<>();
        A made = freshness.answer(group, atLeast, upTo -> {
            L found = line.get();
            cases.addAll(Confidence.cases(List.of(found)));
            return answer.apply(
                    coverings.covered(List.of(found), upTo, print).lines().get(0), upTo);
        });
        shown(CASE, cases, print);
        return made;
    }

    /** Nothing is shown before it is on record that it is. */
    private void shown(String what, Set<CaseId> cases, Print print) {
        if (!cases.isEmpty()) {
            views.record(print.reader(), new CasesShown(what, List.copyOf(cases)));
        }
    }

    private <L extends Line> Asked<L> covered(Asked<L> asked, long upTo, Print print, Set<CaseId> viewed) {
        return asked.covered(lines -> {
            Covered<L> covered = coverings.covered(lines, ofCases(asked, upTo), print);
            viewed.addAll(covered.viewed());
            return covered.lines();
        });
    }

    private <L extends Line> Asked<L> copied(Asked<L> asked, long upTo, Print print) {
        return asked.covered(lines -> coverings.copied(lines, ofCases(asked, upTo), print));
    }

    private static @Nullable Long ofCases(Asked<?> asked, long upTo) {
        return asked.isOfCases() ? Long.valueOf(upTo) : null;
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
