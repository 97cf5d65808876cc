package in.sakshi.query.door;

import in.sakshi.code.Pendency;
import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.PendencyBoard;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.desk.query.PendencyRow;
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
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.Officer;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
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
    private final ParkedCases parked;

    PendencyDoor(Shelves shelves, Freshness freshness, ParkedCases parked) {
        this.pending = new Pending(shelves);
        this.freshness = freshness;
        this.parked = parked;
    }

    /** How much is pending in a unit, by kind, by the units below or by whoever must act. */
    @GetMapping("/api/pendency")
    PendencyBoard board(PendencyQuestion question, Officer asking, Print print) {
        UnitPath unit = required(question.unit(), asking, print);
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        PendencyKeys keys =
                PendencyKeys.of(question.by() == null ? CountedBy.KIND : question.by(), unit, moment, print);
        return freshness.answer(DutyBooks.GROUP, question.atLeast(), upTo -> board(unit, moment, keys, upTo, print));
    }

    private PendencyBoard board(UnitPath unit, Moment moment, PendencyKeys keys, long upTo, Print print) {
        Counting counting = Counting.of(pending, stations(unit, print), moment, keys::of);
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
    Sheet<PendingDuty> obligations(ObligationsQuestion question, Officer asking, Print print) {
        UnitPath unit = required(question.unit(), asking, print);
        Moment moment = Moments.of(question.asOf(), question.reading(), print);
        return freshness.answer(
                DutyBooks.GROUP, question.atLeast(), upTo -> obligations(unit, question, moment, upTo, print));
    }

    private Sheet<PendingDuty> obligations(
            UnitPath unit, ObligationsQuestion question, Moment moment, long upTo, Print print) {
        List<PendingDuty> all = new ArrayList<>();
        pending.forEach(stations(unit, print), moment.at(), moment.reading(), line -> {
            PendingDuty duty = PendingDuties.of(line, moment);
            if (isWanted(duty, question)) {
                all.add(duty);
            }
        });
        all.sort(Comparator.comparing(PendingDuty::dueAt).thenComparing(PendingDuty::id));
        Paging paging = question.paging();
        List<PendingDuty> page = all.stream()
                .skip((long) paging.number() * paging.length())
                .limit(paging.length())
                .toList();
        Extent extent = new Extent(
                upTo,
                question.asOf(),
                all.size(),
                paging.number(),
                paging.length(),
                parked.in(DutyBooks.GROUP),
                List.of());
        return Sheets.sheet(page, extent, PendencyLayout.COLUMNS, print.asOf(moment.at()));
    }

    private static boolean isWanted(PendingDuty duty, ObligationsQuestion question) {
        Pendency kind = question.kind();
        LocalDate until = question.dueUntil();
        return (kind == null || duty.kind() == kind)
                && (question.owner() == null
                        || question.owner().equals(duty.owner().officer()))
                && (until == null || !duty.dueAt().isAfter(Kolkata.endOf(until)));
    }

    private static UnitPath required(@Nullable UnitPath said, Officer asking, Print print) {
        UnitPath unit = said == null ? asking.unit() : said;
        if (print.staff().tree().unit(unit).isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_UNIT, unit.value());
        }
        return unit;
    }

    private static List<StationCode> stations(UnitPath unit, Print print) {
        return print.staff().stationsUnder(unit).stream().map(Station::code).toList();
    }
}
