package in.sakshi.query.door;

import in.sakshi.code.Post;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Print;
import in.sakshi.query.report.ListLayouts;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what lies in somebody’s tray. */
@RestController
class NoticeDoor {

    private final Lines<NoticeLine> notices;
    private final Answers answers;
    private final ParkedCases parked;

    NoticeDoor(Shelves shelves, Answers answers, ParkedCases parked) {
        this.notices = shelves.lines(ReportBooks.NOTICES);
        this.answers = answers;
        this.parked = parked;
    }

    /** The notices of an officer, a station or a unit, in the order in which they were sent. */
    @GetMapping("/api/notices")
    @Nullable
    Sheet<NoticeLine> notices(NoticesQuestion question, Officer asking, Print print, HttpServletResponse response)
            throws IOException {
        Asked<NoticeLine> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ListLayouts.NOTICES,
                Period.ALWAYS,
                null,
                subject(question, asking, print),
                () -> listing(question, asking, print),
                () -> parked.in(ReportBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    private static Subject subject(NoticesQuestion question, Officer asking, Print print) {
        Subject subject = Subject.of(ListLayouts.NOTICES, print);
        StationCode station = question.station();
        OfficerId officer = question.officer();
        Post post = question.post();
        if (station != null) {
            Stations.requireKnown(station, print);
            subject = subject.of(print.station(station), station.value());
        } else if (officer != null) {
            subject = subject.of(print.officer(officer), officer.value());
        } else {
            subject = Units.of(subject, Units.required(question.unit(), asking, print), print);
        }
        if (post != null) {
            subject = subject.of(print.words().label(post), post.name());
        }
        return subject.in(question.period(), print);
    }

    private Listing<NoticeLine> listing(NoticesQuestion question, Officer asking, Print print) {
        StationCode station = question.station();
        OfficerId officer = question.officer();
        if (officer != null) {
            return chosen(ReportBooks.NOTICE_OFFICER.is(officer.value()), question);
        }
        if (station != null) {
            return chosen(ReportBooks.NOTICE_STATION.is(station.value()), question);
        }
        UnitPath unit = Units.required(question.unit(), asking, print);
        List<NoticeLine> all = new ArrayList<>();
        Units.stations(unit, print)
                .forEach(each ->
                        notices.forEach(conditions(ReportBooks.NOTICE_STATION.is(each.value()), question), all::add));
        all.sort(Comparator.comparing((NoticeLine line) -> line.sent().happenedAt())
                .thenComparing(NoticeLine::position));
        return new WholeList<>(all);
    }

    private Listing<NoticeLine> chosen(Condition<NoticeLine> whose, NoticesQuestion question) {
        return new ChosenLines<>(notices, new Choice<>(conditions(whose, question), ReportBooks.NOTICE_SENT));
    }

    private static List<Condition<NoticeLine>> conditions(Condition<NoticeLine> whose, NoticesQuestion question) {
        List<Condition<NoticeLine>> conditions = new ArrayList<>();
        conditions.add(whose);
        Post post = question.post();
        if (post != null) {
            conditions.add(ReportBooks.NOTICE_POST.is(post.name()));
        }
        StillUnopened open = question.open();
        if (open != null) {
            conditions.add(ReportBooks.NOTICE_UNOPENED.is(open.stored()));
        }
        question.period().on(ReportBooks.NOTICE_SENT).ifPresent(conditions::add);
        return conditions;
    }
}
