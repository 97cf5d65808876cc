package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.audit.AuditLayout;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Chosen;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.EntriesOfCase;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who recorded what, for whom, when and how late. */
@RestController
class AuditDoor {

    private final Lines<AuditEntry> entries;
    private final EntriesOfCase<AuditEntry> ofCase;
    private final Freshness freshness;
    private final ParkedCases parked;

    AuditDoor(Shelves shelves, Freshness freshness, ParkedCases parked) {
        this.entries = shelves.lines(AuditBooks.ENTRIES);
        this.ofCase = new EntriesOfCase<>(entries);
        this.freshness = freshness;
        this.parked = parked;
    }

    /** The entries of a case, of an officer or of a station, in the order in which they were recorded. */
    @GetMapping("/api/audit")
    Sheet<AuditEntry> audit(AuditQuestion question, Print print) {
        StationCode station = question.station();
        if (station != null) {
            Stations.requireKnown(station, print);
        }
        return freshness.answer(AuditBooks.GROUP, question.atLeast(), upTo -> audit(question, upTo, print));
    }

    private Sheet<AuditEntry> audit(AuditQuestion question, long upTo, Print print) {
        CaseId complaint = question.complaint();
        Chosen<AuditEntry> chosen = complaint == null ? chosen(question) : chosen(complaint, question);
        return Sheets.sheet(
                chosen.lines(),
                Extent.of(chosen, question.paging(), upTo, parked.in(AuditBooks.GROUP)),
                AuditLayout.COLUMNS,
                print);
    }

    private Chosen<AuditEntry> chosen(AuditQuestion question) {
        List<Condition<AuditEntry>> conditions = new ArrayList<>();
        OfficerId officer = question.officer();
        if (officer != null) {
            conditions.add(AuditBooks.OFFICER.is(officer.value()));
        }
        StationCode station = question.station();
        if (station != null) {
            conditions.add(AuditBooks.STATION.is(station.value()));
        }
        question.period().on(AuditBooks.RECORDED_AT).ifPresent(conditions::add);
        Paging paging = question.paging();
        return entries.choose(new Choice<>(conditions, AuditBooks.RECORDED_AT), paging.number(), paging.length());
    }

    private Chosen<AuditEntry> chosen(CaseId complaint, AuditQuestion question) {
        List<AuditEntry> all = ofCase.of(complaint);
        if (all.isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_CASE);
        }
        List<AuditEntry> wanted = all.stream()
                .filter(entry -> question.period()
                        .on(AuditBooks.RECORDED_AT)
                        .map(period -> period.holds(entry))
                        .orElse(true))
                .toList();
        Paging paging = question.paging();
        return new Chosen<>(
                wanted.size(),
                wanted.stream()
                        .skip((long) paging.number() * paging.length())
                        .limit(paging.length())
                        .toList());
    }
}
