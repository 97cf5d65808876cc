package in.sakshi.query.door;

import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.FortnightLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.desk.query.Sheet;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.report.Counts;
import in.sakshi.query.report.Form;
import in.sakshi.query.report.Fortnight;
import in.sakshi.query.report.Fortnights;
import in.sakshi.query.report.Heading;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.query.report.ReportLayouts;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how stations did in a fortnight, and with the numbers of the monthly form. */
@RestController
class ReportDoor {

    private final Counts counts;
    private final Fortnights fortnights;
    private final BothBooks both;
    private final Answers answers;

    ReportDoor(Shelves shelves, BothBooks both, Answers answers) {
        this.counts = new Counts(shelves);
        this.fortnights = new Fortnights(shelves);
        this.both = both;
        this.answers = answers;
    }

    /** The fortnightly list of a district, a line for each station. */
    @GetMapping("/api/fortnight")
    @Nullable
    Sheet<FortnightLine> fortnight(FortnightQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        UnitPath unit = reach.unit(question.unit());
        Fortnight fortnight = fortnight(question.on(), print);
        Reading reading = question.reading() == null ? Reading.RECORDED : question.reading();
        Asked<FortnightLine> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ReportLayouts.FORTNIGHT,
                Period.ALWAYS,
                null,
                Units.of(Subject.of(ReportLayouts.FORTNIGHT, print), unit, print)
                        .in(new Period(fortnight.first(), fortnight.last()), print),
                both.list(() -> fortnights.of(reach.stations(unit), fortnight, print.askedAt(), reading)),
                both::parked);
        return answers.answer(asked, question.paging(), print, response);
    }

    private static Fortnight fortnight(@Nullable LocalDate on, Print print) {
        LocalDate today = Kolkata.dateAt(print.askedAt());
        if (on != null && on.isAfter(today)) {
            throw new BadQuestion("on", Wrong.IN_THE_FUTURE);
        }
        return on == null ? Fortnight.of(today).before() : Fortnight.of(on);
    }

    /** The numbers of the monthly form, each with the address of the list of what is counted in it. */
    @GetMapping("/api/counts")
    @Nullable
    Sheet<Figure> counts(CountsQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        Asked<Figure> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                layout(question, unit, reach),
                Period.ALWAYS,
                question.asOf(),
                Units.of(Subject.of(ReportLayouts.FIGURES, print), unit, print)
                        .in(question.period(), print)
                        .asOf(question.asOf(), print),
                both.list(() -> figures(form(question, unit, moment, reach), new Addresses(question, unit))),
                both::parked);
        return answers.answer(asked, question.paging(), print, response);
    }

    private static Layout<Figure> layout(CountsQuestion question, UnitPath unit, Reach reach) {
        boolean published =
                question.paging().file() != null && reach.stations(unit).size() == 1;
        return published ? ReportLayouts.PUBLISHED_FIGURES : ReportLayouts.FIGURES;
    }

    private Form form(CountsQuestion question, UnitPath unit, Moment moment, Reach reach) {
        return counts.of(reach.stations(unit), question.period().span(), moment);
    }

    private static List<Figure> figures(Form form, Addresses addresses) {
        return form.headings().stream()
                .map(heading -> form.figure(heading, addresses.of(heading)))
                .toList();
    }

    /** What is counted in one of those numbers, by ids alone. */
    @GetMapping("/api/counts/cases")
    @Nullable
    Sheet<CountedCase> counted(CountedQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        Heading heading = new Heading(question.line(), question.code());
        Asked<CountedCase> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ReportLayouts.COUNTED,
                Period.ALWAYS,
                question.asOf(),
                Units.of(Subject.of(ReportLayouts.COUNTED, print), unit, print)
                        .of(
                                ReportLayouts.line(question.line(), print),
                                question.line().name())
                        .in(question.period(), print)
                        .asOf(question.asOf(), print),
                both.list(() -> form(question.form(), unit, moment, reach).cases(heading)),
                both::parked);
        return answers.answer(asked, question.paging(), print, response);
    }
}
