package in.sakshi.query.door;

import in.sakshi.code.Post;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Print;
import in.sakshi.query.report.ListLayouts;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
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
    Sheet<NoticeLine> notices(NoticesQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        require(question, reach);
        Asked<NoticeLine> asked = new Asked<>(
                ReportBooks.GROUP,
                question.atLeast(),
                ListLayouts.NOTICES,
                Period.ALWAYS,
                null,
                subject(question, reach, print),
                () -> listing(question, reach),
                () -> parked.in(ReportBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    private static void require(NoticesQuestion question, Reach reach) {
        StationCode station = question.station();
        if (station != null) {
            reach.requireStation(station);
        }
        OfficerId officer = question.officer();
        if (officer != null) {
            reach.requireOfficer(officer);
        }
        Post post = question.post();
        if (post != null) {
            reach.requirePost(post);
        }
    }

    private static Subject subject(NoticesQuestion question, Reach reach, Print print) {
        Subject subject = Subject.of(ListLayouts.NOTICES, print);
        StationCode station = question.station();
        OfficerId officer = question.officer();
        Post post = question.post();
        if (station != null) {
            subject = subject.of(print.station(station), station.value());
        } else if (officer != null) {
            subject = subject.of(print.officer(officer), officer.value());
        } else {
            subject = Units.of(subject, reach.unit(question.unit()), print);
        }
        if (post != null) {
            subject = subject.of(print.words().label(post), post.name());
        }
        return subject.in(question.period(), print);
    }

    /** Those of a question that are for the officer who asks, or for posts below, and of stations of their unit. */
    private Listing<NoticeLine> listing(NoticesQuestion question, Reach reach) {
        List<NoticeLine> all = new ArrayList<>();
        whose(question, reach)
                .forEach(whose -> notices.forEach(conditions(whose, question), line -> {
                    if (reach.reads(line.to()) && reach.holds(line.station())) {
                        all.add(line);
                    }
                }));
        all.sort(Comparator.comparing((NoticeLine line) -> line.sent().happenedAt())
                .thenComparing(NoticeLine::position));
        return new WholeList<>(all);
    }

    private static List<Condition<NoticeLine>> whose(NoticesQuestion question, Reach reach) {
        OfficerId officer = question.officer();
        if (officer != null) {
            return List.of(ReportBooks.NOTICE_OFFICER.is(officer.value()));
        }
        StationCode station = question.station();
        List<StationCode> stations = station == null ? reach.stations(reach.unit(question.unit())) : List.of(station);
        return stations.stream()
                .<Condition<NoticeLine>>map(each -> ReportBooks.NOTICE_STATION.is(each.value()))
                .toList();
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
