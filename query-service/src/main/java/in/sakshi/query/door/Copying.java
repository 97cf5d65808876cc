package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.query.copy.Copy;
import in.sakshi.query.copy.FileForm;
import in.sakshi.query.print.DayByDay;
import in.sakshi.query.print.NilDays;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Stretch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes a copy of everything that somebody asks for into the response to them, piece by piece. */
final class Copying<L extends Line> {

    private final Asked<L> asked;
    private final KnownDays knownDays;
    private final Print print;
    private final int mostLines;

    Copying(Asked<L> asked, KnownDays knownDays, Print print, int mostLines) {
        this.asked = asked;
        this.knownDays = knownDays;
        this.print = print;
        this.mostLines = mostLines;
    }

    /**
     * All but the end of the copy. Nothing goes into the response before the first piece is read.
     *
     * @param taken runs when it is certain that there will be a copy, before anything of it is in the response
     */
    Copy<L> unended(FileForm form, long upTo, Runnable taken, HttpServletResponse response) throws IOException {
        Iterator<Stretch<L>> pieces = asked.listing().get().pieces(Paging.MOST);
        NilDays nilDays = knownDays.nilDays(asked, upTo, print.askedAt());
        Print then = asked.asOf(print);
        DayByDay<L> days = new DayByDay<>(asked.layout(), nilDays, then);
        Stretch<L> piece = pieces.next();
        requireNotTooMany(piece.total());
        List<Row<L>> rows = days.rows(piece);
        taken.run();
        announce(form, response);
        Copy<L> copy = new Copy<>(form, response.getOutputStream(), asked.layout(), then);
        copy.begin(asked.subject().inWords(), upTo, rows);
        copy.write(rows, piece.missing());
        while (pieces.hasNext()) {
            piece = pieces.next();
            copy.write(days.rows(piece), piece.missing());
        }
        copy.write(days.end(), List.of());
        return copy;
    }

    private void requireNotTooMany(long lines) {
        if (lines > mostLines) {
            throw new TurnedAway(ProblemKind.TOO_MANY_LINES, Print.number(lines), Print.number(mostLines));
        }
    }

    private void announce(FileForm form, HttpServletResponse response) {
        response.setContentType(form.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(asked.subject().fileName(form))
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, print.words().locale().toLanguageTag());
    }
}
