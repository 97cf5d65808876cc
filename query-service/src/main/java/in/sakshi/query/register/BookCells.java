package in.sakshi.query.register;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.Rank;
import in.sakshi.desk.query.BookLine;
import in.sakshi.desk.query.CaseRef;
import in.sakshi.desk.query.Entered;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Step;
import in.sakshi.desk.query.Struck;
import in.sakshi.desk.query.Superseded;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all numbered books print in the same way. */
public final class BookCells {

    private BookCells() {}

    /** A layout that has the serial as its first column, and strikes through what was. */
    public static <L extends BookLine> Layout<L> layout(String register) {
        return Layout.<L>of(register).struck(BookCells::struck).column("serial", BookCells::serial);
    }

    private static String serial(BookLine line, Print print) {
        EntryNumber number = line.number();
        return number == null ? print.phrase("book.noNumber") : number.toString();
    }

    private static List<Struck> struck(BookLine line, String column, Print print) {
        return line.struck().stream()
                .filter(old -> old.column().equals(column))
                .map(old -> struck(old, print))
                .toList();
    }

    private static Struck struck(Superseded old, Print print) {
        Said said = old.old();
        return new Struck(
                said == null ? print.phrase("empty") : said(said, print),
                print.phrase("struck", print.officer(old.by()), print.moment(old.at()), said(old.why(), print)));
    }

    /** When something was entered, for days on which nothing was. */
    public static Instant recordedAt(BookLine line) {
        return entered(line).recordedAt();
    }

    /** When and by whom, of an entry that bears a number. */
    private static Entered entered(BookLine line) {
        Entered entered = line.entered();
        if (entered == null) {
            throw new IllegalStateException(
                    "line " + line.id() + " was never entered (expected: what bears a number was)");
        }
        return entered;
    }

    /** Who entered it, when, and why late. */
    public static @Nullable String enteredBy(BookLine line, Print print) {
        Entered entered = line.entered();
        return entered == null
                ? null
                : listed(
                        print.officer(entered.by().officer()),
                        print.moment(entered.recordedAt()),
                        entered.delayReason());
    }

    /** Which case an entry is about. */
    public static String ref(CaseRef of, Print print) {
        String fir = of.firNumber();
        return listed(of.number().toString(), fir == null ? null : print.phrase("book.fir", fir));
    }

    /** Yes or no, if it is known. */
    public static @Nullable String yesOrNo(@Nullable Boolean answer, Print print) {
        return answer == null ? null : print.phrase(answer ? "yes" : "no");
    }

    /** Codes by their labels. */
    public static String labels(Iterable<? extends Enum<?>> codes, Print print) {
        StringBuilder labels = new StringBuilder();
        codes.forEach(code ->
                labels.append(labels.isEmpty() ? "" : ", ").append(print.words().label(code)));
        return labels.toString();
    }

    /** Steps, one after the other. */
    public static String steps(List<Step> steps, Print print) {
        return steps.stream().map(step -> step(step, print)).collect(Collectors.joining("; "));
    }

    private static String step(Step step, Print print) {
        String what = print.moment(step.at()) + " " + print.words().text("event." + step.event());
        return step.said().isEmpty() ? what : what + ": " + said(step.said(), print);
    }

    /** Pieces, with commas between them. */
    public static String said(List<Said> said, Print print) {
        return said.stream().map(each -> said(each, print)).collect(Collectors.joining(", "));
    }

    /** A piece in words. */
    public static String said(Said said, Print print) {
        List<String> parts = said.parts();
        String first = parts.get(0);
        return switch (said.kind()) {
            case TEXT -> first;
            case WORD -> print.words().text(first);
            case PHRASE -> print.phrase(first, parts.stream().skip(1).toArray(String[]::new));
            case OFFICER ->
                parts.size() == 1
                        ? print.officer(new OfficerId(first))
                        : print.officer(new OfficerId(first), Rank.valueOf(parts.get(1)));
            case STATION -> print.station(new StationCode(first));
            case MOMENT -> print.moment(Instant.parse(first));
        };
    }
}
