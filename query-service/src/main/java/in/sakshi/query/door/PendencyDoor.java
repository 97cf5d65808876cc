package in.sakshi.query.door;

import in.sakshi.code.Pendency;
import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.PendencyBoard;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.desk.query.PendencyRow;
import in.sakshi.desk.query.PendencyTrend;
import in.sakshi.desk.query.PendingDuty;
import in.sakshi.desk.query.Sheet;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.pendency.Counting;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.PendencyKeys;
import in.sakshi.query.pendency.PendencyLayout;
import in.sakshi.query.pendency.Pending;
import in.sakshi.query.pendency.PendingDuties;
import in.sakshi.query.pendency.Trend;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is pending, of what kind, whose it is and how old: now or at any past moment. */
@RestController
class PendencyDoor {

    private final Pending pending;
    private final Freshness freshness;
    private final Answers answers;
    private final ParkedCases parked;

    PendencyDoor(Shelves shelves, Freshness freshness, Answers answers, ParkedCases parked) {
        this.pending = new Pending(shelves);
        this.freshness = freshness;
        this.answers = answers;
        this.parked = parked;
    }

    /** How much is pending in a unit, by kind, by the units below or by whoever must act. */
    @GetMapping("/api/pendency")
    PendencyBoard board(PendencyQuestion question, Reach reach, Print print) {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        CountedBy by = question.by() == null ? CountedBy.KIND : question.by();
        if (by == CountedBy.OWNER) {
            reach.requirePost(Topic.PENDENCY_BY_OWNER);
        }
        PendencyKeys keys = PendencyKeys.of(by, unit, moment, print);
        List<StationCode> stations = reach.stations(unit);
        return freshness.answer(
                DutyBooks.GROUP,
                question.atLeast(),
                upTo -> board(unit, Counting.of(pending, stations, moment, keys::of), moment, keys, upTo, print));
    }

    /** How much was pending in a unit at the end of each of the last days. */
    @GetMapping("/api/pendency/trend")
    PendencyTrend trend(TrendQuestion question, Reach reach, Print print) {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), null, print);
        List<StationCode> stations = reach.stations(unit);
        return freshness.answer(
                DutyBooks.GROUP,
                question.atLeast(),
                upTo -> new PendencyTrend(
                        upTo, unit.value(), Trend.upTo(moment.at(), question.length(), pending, stations)));
    }

    private PendencyBoard board(
            UnitPath unit, Counting counting, Moment moment, PendencyKeys keys, long upTo, Print print) {
        List<PendencyRow> rows = new ArrayList<>();
        keys.all(counting.rows().keySet())
                .forEach(key -> rows.add(
                        new PendencyRow(key, keys.label(key), counting.rows().getOrDefault(key, PendencyCount.NONE))));
        return new PendencyBoard(
                upTo,
                print.askedAt(),
                moment.at(),
                moment.reading(),
                unit.value(),
                counting.total(),
                rows,
                PendencyLayout.ages(print),
                parked.in(DutyBooks.GROUP));
    }

    /** The duties themselves, those due first before the others. */
    @GetMapping("/api/obligations")
    @Nullable
    Sheet<PendingDuty> obligations(ObligationsQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        UnitPath unit = reach.unit(question.unit());
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        Asked<PendingDuty> asked = new Asked<>(
                DutyBooks.GROUP,
                question.atLeast(),
                PendencyLayout.COLUMNS,
                Period.ALWAYS,
                question.asOf(),
                subject(unit, question, print),
                () -> new WholeList<>(duties(reach.stations(unit), question, moment)),
                () -> parked.in(DutyBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    private static Subject subject(UnitPath path, ObligationsQuestion question, Print print) {
        Subject subject = Units.of(Subject.of(PendencyLayout.COLUMNS, print), path, print);
        Pendency kind = question.kind();
        if (kind != null) {
            subject = subject.of(print.words().label(kind), kind.toString());
        }
        OfficerId owner = question.owner();
        if (owner != null) {
            subject = subject.of(print.officer(owner), owner.value());
        }
        LocalDate until = question.dueUntil();
        if (until != null) {
            subject = subject.of(print.phrase("copy.dueUntil", print.date(until)), "until-" + until);
        }
        return subject.asOf(question.asOf(), print);
    }

    private List<PendingDuty> duties(List<StationCode> stations, ObligationsQuestion question, Moment moment) {
        List<PendingDuty> all = new ArrayList<>();
        pending.forEach(stations, moment.at(), moment.reading(), line -> {
            PendingDuty duty = PendingDuties.of(line, moment);
            if (isWanted(duty, question)) {
                all.add(duty);
            }
        });
        all.sort(Comparator.comparing(PendingDuty::dueAt).thenComparing(PendingDuty::id));
        return all;
    }

    private static boolean isWanted(PendingDuty duty, ObligationsQuestion question) {
        Pendency kind = question.kind();
        LocalDate until = question.dueUntil();
        return (kind == null || duty.kind() == kind)
                && (question.owner() == null
                        || question.owner().equals(duty.owner().officer()))
                && (until == null || !duty.dueAt().isAfter(Kolkata.endOf(until)));
    }
}
