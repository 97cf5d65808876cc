package in.sakshi.query.register.counselling;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.Party;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the book of counselling is printed: sixteen columns, in the order of the book. */
public final class CounsellingLayout {

    /** The book of a year. */
    static final Layout<CounsellingLine> OF_YEAR = columns().dayBy(BookCells::recordedAt);

    /** What was held in a period. */
    static final Layout<CounsellingLine> OF_PERIOD =
            columns().dayBy(line -> line.entered().happenedAt());

    private CounsellingLayout() {}

    private static Layout<CounsellingLine> columns() {
        return BookCells.<CounsellingLine>layout("counselling")
                .column("case", (line, print) -> BookCells.ref(line.of(), print))
                .column("kind", CounsellingLayout::kind)
                .column("session", CounsellingLayout::session)
                .column("place", CounsellingLayout::place)
                .column("present", held((held, print) -> BookCells.labels(held.present(), print)))
                .column("absent", CounsellingLayout::absent)
                .column("counsellor", CounsellingLayout::counsellor)
                .column("willing", held((held, print) -> BookCells.yesOrNo(held.cameWillingly(), print)))
                .column("problem", (line, print) -> sitting(line, Sitting::mainProblem))
                .column("gist", held((held, print) -> held.gist()))
                .column("outcome", CounsellingLayout::outcome)
                .column("next", CounsellingLayout::next)
                .column("ppk", held((held, print) -> BookCells.yesOrNo(held.fitForPpk(), print)))
                .column("papers", (line, print) -> BookCells.steps(line.papers(), print))
                .column("signed", BookCells::enteredBy);
    }

    private static BiFunction<CounsellingLine, Print, @Nullable String> held(
            BiFunction<CounsellingSessionHeld, Print, @Nullable String> text) {
        return (line, print) -> {
            CounsellingSessionHeld held = line.held();
            return held == null ? null : text.apply(held, print);
        };
    }

    private static <T> @Nullable T sitting(CounsellingLine line, Function<Sitting, @Nullable T> of) {
        CounsellingSessionHeld held = line.held();
        Sitting sitting = held == null ? null : held.sitting();
        return sitting == null ? null : of.apply(sitting);
    }

    private static @Nullable String kind(CounsellingLine line, Print print) {
        CounsellingSessionHeld held = line.held();
        CounsellingKind kind = held == null ? line.sitting().kind() : held.kind();
        return kind == null ? null : print.words().label(kind);
    }

    private static String session(CounsellingLine line, Print print) {
        CounsellingSessionHeld held = line.held();
        Integer session = held == null ? null : held.session();
        Integer minutes = sitting(line, Sitting::minutes);
        return listed(
                session == null ? null : Print.number(session),
                print.moment(line.entered().happenedAt()),
                minutes == null ? null : print.phrase("length.minutes", Print.number(minutes)));
    }

    private static String place(CounsellingLine line, Print print) {
        String place = sitting(line, Sitting::place);
        Boolean privately = sitting(line, Sitting::privateRoom);
        return listed(
                place == null ? line.sitting().place() : place,
                privately == null ? null : print.phrase(privately ? "counselling.private" : "counselling.notPrivate"));
    }

    private static @Nullable String absent(CounsellingLine line, Print print) {
        PartyAbsent absence = line.absence();
        Set<Party> absent = absence == null ? sitting(line, Sitting::absent) : absence.absent();
        if (absent == null || absent.isEmpty()) {
            return null;
        }
        ContactMeans said = absence == null ? sitting(line, Sitting::calledBy) : absence.calledBy();
        ContactMeans calledBy = said == null ? line.sitting().calledBy() : said;
        return listed(
                BookCells.labels(absent, print),
                calledBy == null ? null : print.words().label(calledBy));
    }

    private static @Nullable String counsellor(CounsellingLine line, Print print) {
        Counsellor counsellor = sitting(line, Sitting::counsellor);
        return counsellor == null
                ? null
                : listed(counsellor.name(), print.words().label(counsellor.sex()));
    }

    private static String outcome(CounsellingLine line, Print print) {
        CounsellingSessionHeld held = line.held();
        String first = print.words().text("event.PartyAbsent");
        if (held != null) {
            first = print.words().label(held.outcome());
        }
        return line.outcomes().isEmpty() ? first : first + "; " + BookCells.steps(line.outcomes(), print);
    }

    private static @Nullable String next(CounsellingLine line, Print print) {
        return line.nextOn() == null ? null : print.date(line.nextOn());
    }
}
