package in.sakshi.query.report;

import static in.sakshi.query.print.Print.listed;
import static in.sakshi.query.print.Print.number;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Pendency;
import in.sakshi.code.ReferralAgency;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.FortnightLine;
import in.sakshi.desk.query.FortnightLine.Breaches;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.desk.query.WorkLine;
import in.sakshi.query.confidential.SmallNumber;
import in.sakshi.query.pendency.PendencyLayout;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How reports are printed. */
public final class ReportLayouts {

    /** Work in hand. */
    public static final Layout<WorkLine> WORK = Layout.<WorkLine>of("work")
            .column("who", (line, print) -> line.label())
            .column("complaints", (line, print) -> number(sum(line.complaints())))
            .column("states", (line, print) -> states(line, print))
            .column("firs", (line, print) -> number(line.firs()))
            .column("preventives", (line, print) -> number(line.preventives()))
            .column("duties", (line, print) -> number(sum(line.duties())))
            .column(
                    "kinds",
                    (line, print) ->
                            counted(line.duties(), kind -> print.words().label(kind)))
            .column("overdue", (line, print) -> number(line.overdue()))
            .column("oldestCase", (line, print) -> days(line.oldestCase()))
            .column("oldestDuty", (line, print) -> days(line.oldestDuty()));

    /** The fortnightly list. */
    public static final Layout<FortnightLine> FORTNIGHT = Layout.<FortnightLine>of("fortnight")
            .column("station", (line, print) -> print.station(line.station()))
            .column("received", (line, print) -> number(line.received()))
            .column("disposed", (line, print) -> number(sum(line.disposed())))
            .column(
                    "types",
                    (line, print) ->
                            counted(line.disposed(), type -> print.words().label(type)))
            .column("averageDays", (line, print) -> decimal(line.averageDays()))
            .column("pending", (line, print) -> number(line.pending().pending()))
            .column("overdue", (line, print) -> number(line.pending().overdue()))
            .column("ages", (line, print) -> ages(line.pending().byAge(), print))
            .column("kinds", (line, print) -> kinds(line.kinds(), print))
            .column(
                    "breaches",
                    (line, print) -> number(
                            line.breaches().stream().mapToLong(Breaches::count).sum()))
            .column("owners", (line, print) -> owners(line, print))
            .column("olderThan10", (line, print) -> number(line.olderThan10()))
            .column("olderThan15", (line, print) -> number(line.olderThan15()))
            .column("olderThan30", (line, print) -> number(line.olderThan30()));

    /** The numbers of the monthly form. */
    public static final Layout<Figure> FIGURES = figures(figure -> false);

    /** The same for a table of one station that leaves the service: where so few are counted that they could be known, no more than that. */
    public static final Layout<Figure> PUBLISHED_FIGURES = figures(SmallNumber::isTold);

    /** What was counted in one of them. */
    public static final Layout<CountedCase> COUNTED = Layout.<CountedCase>of("counted")
            .column("case", (one, print) -> one.caseId().toString())
            .column("number", (one, print) -> one.number().toString())
            .column("station", (one, print) -> print.station(one.station()))
            .column("at", (one, print) -> print.moment(one.at()))
            .column("counted", (one, print) -> print.phrase(one.counted() ? "yes" : "no"))
            .column("marked", (one, print) -> one.marked() ? print.phrase("yes") : null);

    private ReportLayouts() {}

    private static Layout<Figure> figures(Predicate<Figure> few) {
        return Layout.<Figure>of("counts")
                .column("line", (figure, print) -> line(figure.line(), print))
                .column("code", (figure, print) -> code(figure, print))
                .column("count", (figure, print) -> shown(figure.count(), few.test(figure)))
                .column("of", (figure, print) -> figure.of() == null ? null : shown(figure.of(), few.test(figure)))
                .column("value", (figure, print) -> few.test(figure) ? null : decimal(figure.value()))
                .column(
                        "marked",
                        (figure, print) -> figure.marked() == 0 || few.test(figure) ? null : number(figure.marked()))
                .column("ages", (figure, print) -> few.test(figure) ? null : ages(figure.byAge(), print));
    }

    private static String shown(long number, boolean few) {
        return few ? SmallNumber.inWords(number) : Print.number(number);
    }

    /** A line of the form in words. */
    public static String line(CountLine line, Print print) {
        return print.phrase("counts.line." + line);
    }

    private static @Nullable String code(Figure figure, Print print) {
        String code = figure.code();
        if (code == null) {
            return null;
        }
        return switch (figure.line()) {
            case RECEIVED_BY_SOURCE -> print.label(ComplaintSource.values(), code);
            case RECEIVED_BY_CATEGORY -> print.label(ComplaintCategory.values(), code);
            case DISPOSED -> print.label(DisposalType.values(), code);
            case REFERRALS -> print.label(ReferralAgency.values(), code);
            case PENDING, OVERDUE -> code + " " + print.label(Pendency.values(), code);
            default -> code;
        };
    }

    private static String states(WorkLine line, Print print) {
        return counted(line.complaints(), state -> print.words().text("state." + state));
    }

    private static String kinds(Map<Pendency, PendencyCount> kinds, Print print) {
        return kinds.entrySet().stream()
                .map(entry -> print.words().label(entry.getKey()) + ": "
                        + listed(
                                number(entry.getValue().pending()),
                                ages(entry.getValue().byAge(), print)))
                .collect(Collectors.joining("; "));
    }

    private static String owners(FortnightLine line, Print print) {
        return line.breaches().stream()
                .map(one -> one.rule() + ", " + PendencyLayout.owner(one.owner(), print) + ": " + number(one.count()))
                .collect(Collectors.joining("; "));
    }

    /** Only the bands in which there is something. */
    private static String ages(List<Long> byAge, Print print) {
        List<String> heads = PendencyLayout.ages(print);
        List<String> ages = new ArrayList<>();
        for (int band = 0; band < byAge.size(); band++) {
            if (byAge.get(band) > 0) {
                ages.add(heads.get(band) + ": " + number(byAge.get(band)));
            }
        }
        return String.join(", ", ages);
    }

    private static <K> String counted(Map<K, Long> counts, Function<K, String> label) {
        return counts.entrySet().stream()
                .map(entry -> label.apply(entry.getKey()) + ": " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable String days(@Nullable Long days) {
        return days == null ? null : number(days);
    }

    private static @Nullable String decimal(@Nullable Double value) {
        return value == null ? null : value.toString();
    }
}
