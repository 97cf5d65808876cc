package in.sakshi.query.door;

import in.sakshi.desk.query.DailyItem;
import in.sakshi.desk.query.Sheet;
import in.sakshi.desk.query.WorkBy;
import in.sakshi.desk.query.WorkLine;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.print.Print;
import in.sakshi.query.report.DailyList;
import in.sakshi.query.report.ListLayouts;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.query.report.ReportLayouts;
import in.sakshi.query.report.WorkInHand;
import in.sakshi.query.report.WorkKeys;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who has how much in hand, and what an in-charge must see to. */
@RestController
class WorkDoor {

    private final WorkInHand work;
    private final DailyList daily;
    private final BothBooks both;
    private final Answers answers;

    WorkDoor(Shelves shelves, BothBooks both, Answers answers) {
        this.work = new WorkInHand(shelves);
        this.daily = new DailyList(shelves);
        this.both = both;
        this.answers = answers;
    }

    /** Work in hand, by station or by officer, now or at any past moment. */
    @GetMapping("/api/work")
    @Nullable
    Sheet<WorkLine> work(WorkQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        WorkKeys keys = WorkKeys.of(question.by() == null ? WorkBy.STATION : question.by(), moment, print);
        Asked<WorkLine> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ReportLayouts.WORK,
                Period.ALWAYS,
                question.asOf(),
                Units.of(Subject.of(ReportLayouts.WORK, print), unit, print).asOf(question.asOf(), print),
                both.list(() -> work.of(reach.stations(unit), moment, keys)),
                both::parked);
        return answers.answer(asked, question.paging(), print, response);
    }

    /** The daily list of the in-charge of a station, group by group. */
    @GetMapping("/api/daily-list")
    @Nullable
    Sheet<DailyItem> daily(DailyListQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        reach.requireStation(question.station());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        Asked<DailyItem> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ListLayouts.DAILY,
                Period.ALWAYS,
                question.asOf(),
                Subject.of(ListLayouts.DAILY, question.station(), print).asOf(moment.at(), print),
                both.list(() -> daily.of(question.station(), moment)),
                both::parked);
        return answers.answer(asked, question.paging(), print, response);
    }
}
