package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.OrderEntry;
import in.sakshi.desk.query.Sheet;
import in.sakshi.event.CaseStations;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.audit.AuditLayout;
import in.sakshi.query.audit.OrderLayout;
import in.sakshi.query.print.Print;
import in.sakshi.query.timeline.Histories;
import in.sakshi.query.timeline.Timelines;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.EntriesOfCase;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who recorded what, for whom, when and how late, and what districts ordered. */
@RestController
class AuditDoor {

    private final Lines<AuditEntry> entries;
    private final Lines<OrderEntry> orders;
    private final EntriesOfCase<AuditEntry> ofCase;
    private final Histories histories;
    private final DestroyedCases destroyed;
    private final Freshness freshness;
    private final Answers answers;
    private final ParkedCases parked;

    AuditDoor(Shelves shelves, DestroyedCases destroyed, Freshness freshness, Answers answers, ParkedCases parked) {
        this.entries = shelves.lines(AuditBooks.ENTRIES);
        this.orders = shelves.lines(AuditBooks.ORDERS);
        this.ofCase = new EntriesOfCase<>(entries);
        this.histories = new Histories(shelves);
        this.destroyed = destroyed;
        this.freshness = freshness;
        this.answers = answers;
        this.parked = parked;
    }

    /** The entries of a case, of an officer or of a station, in the order in which they were recorded. */
    @GetMapping("/api/audit")
    @Nullable
    Sheet<AuditEntry> audit(AuditQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        StationCode station = question.station();
        if (station != null) {
            reach.requireStation(station);
        }
        OfficerId officer = question.officer();
        if (officer != null) {
            reach.requireOfficer(officer);
        }
        Asked<AuditEntry> asked = new Asked<>(
                AuditBooks.GROUP,
                question.atLeast(),
                AuditLayout.COLUMNS,
                question.period(),
                null,
                subject(question, print).in(question.period(), print),
                () -> listing(question, reach),
                () -> parked.in(AuditBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    /** What a district ordered for itself, in the order in which it was recorded. */
    @GetMapping("/api/audit/orders")
    @Nullable
    Sheet<OrderEntry> orders(OrdersQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        Unit district = reach.district(question.district());
        Asked<OrderEntry> asked = new Asked<>(
                AuditBooks.GROUP,
                question.atLeast(),
                OrderLayout.COLUMNS,
                question.period(),
                null,
                Subject.of(OrderLayout.COLUMNS, print)
                        .of(print.unit(district), question.district())
                        .in(question.period(), print),
                () -> ordersOf(question),
                () -> parked.in(AuditBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    private Listing<OrderEntry> ordersOf(OrdersQuestion question) {
        List<Condition<OrderEntry>> conditions = new ArrayList<>();
        conditions.add(AuditBooks.DISTRICT.is(question.district()));
        question.period().on(AuditBooks.ORDER_RECORDED_AT).ifPresent(conditions::add);
        return new ChosenLines<>(orders, new Choice<>(conditions, AuditBooks.ORDER_RECORDED_AT));
    }

    private static Subject subject(AuditQuestion question, Print print) {
        StationCode station = question.station();
        if (station != null) {
            return Subject.of(AuditLayout.COLUMNS, station, print);
        }
        Subject audit = Subject.of(AuditLayout.COLUMNS, print);
        OfficerId officer = question.officer();
        if (officer != null) {
            return audit.of(print.phrase("copy.officer", print.officer(officer)), officer.value());
        }
        String complaint = String.valueOf(question.complaint());
        return audit.of(print.phrase("copy.case", complaint), complaint);
    }

    private Listing<AuditEntry> listing(AuditQuestion question, Reach reach) {
        CaseId complaint = question.complaint();
        if (complaint != null) {
            return ofCase(complaint, question.period(), reach);
        }
        List<Condition<AuditEntry>> conditions = new ArrayList<>();
        question.period().on(AuditBooks.RECORDED_AT).ifPresent(conditions::add);
        OfficerId officer = question.officer();
        if (officer != null) {
            conditions.add(0, AuditBooks.OFFICER.is(officer.value()));
            return recordedInReach(conditions, reach);
        }
        StationCode station = question.station();
        if (station != null) {
            conditions.add(0, AuditBooks.STATION.is(station.value()));
        }
        return new ChosenLines<>(entries, new Choice<>(conditions, AuditBooks.RECORDED_AT));
    }

    /** What an officer recorded at another unit, before a transfer, is that unit’s. */
    private Listing<AuditEntry> recordedInReach(List<Condition<AuditEntry>> conditions, Reach reach) {
        List<AuditEntry> all = new ArrayList<>();
        entries.forEach(conditions, entry -> {
            if (reach.asking().answersFor(new UnitPath(entry.by().unit()))) {
                all.add(entry);
            }
        });
        all.sort(Comparator.comparing(AuditEntry::recordedAt).thenComparing(AuditEntry::position));
        return new WholeList<>(all);
    }

    private Listing<AuditEntry> ofCase(CaseId complaint, Period period, Reach reach) {
        CaseStations stations = freshness.answer(
                Timelines.GROUP,
                freshness.readBy(AuditBooks.GROUP),
                upTo -> Histories.stations(histories.of(complaint)));
        if (stations.equals(CaseStations.NONE)) {
            destroyed.requireNone(complaint, Timelines.GROUP, reach);
        }
        reach.requireCase(stations);
        List<AuditEntry> all = ofCase.of(complaint);
        return new WholeList<>(period.on(AuditBooks.RECORDED_AT)
                .map(within -> all.stream().filter(within::holds).toList())
                .orElse(all));
    }
}
