package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Sheet;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.query.access.ViewBooks;
import in.sakshi.query.access.ViewLayout;
import in.sakshi.query.access.Views;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.Filled;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who looked at a case, or at what an officer looked. */
@RestController
class ViewDoor {

    private final Lines<ViewEntry> entries;
    private final Lines<NumberedCase> numbers;
    private final Views views;
    private final Coverings coverings;
    private final DestroyedCases destroyed;
    private final Answers answers;

    ViewDoor(Shelves shelves, Views views, Coverings coverings, DestroyedCases destroyed, Answers answers) {
        this.entries = shelves.lines(ViewBooks.ENTRIES);
        this.numbers = shelves.lines(AuditBooks.CASES);
        this.views = views;
        this.coverings = coverings;
        this.destroyed = destroyed;
        this.answers = answers;
    }

    /** The views of a case, also of one that was destroyed since, or by an officer, in the order in which they were recorded. */
    @GetMapping("/api/views")
    @Nullable
    Sheet<ViewEntry> views(ViewsQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        CaseId viewed = question.viewed();
        if (viewed != null) {
            reach.requireCase(coverings
                    .stations(viewed, null)
                    .or(() -> destroyed.stations(viewed, Confidence.GROUP))
                    .orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_CASE)));
        }
        OfficerId officer = question.officer();
        if (officer != null) {
            reach.requireOfficer(officer);
        }
        Asked<ViewEntry> asked = new Asked<>(
                ViewBooks.GROUP,
                null,
                ViewLayout.COLUMNS,
                question.period(),
                null,
                subject(question, print).in(question.period(), print),
                () -> new Filled<>(listing(question, reach), read -> numbered(views.said(read))),
                () -> 0);
        return answers.answer(asked, question.paging(), print, response);
    }

    /** The numbers are not in the ledger of views, nor need they be: the books have them, of destroyed records, too. */
    private List<ViewEntry> numbered(List<ViewEntry> read) {
        Set<String> cases = read.stream()
                .filter(entry -> entry.caseId() != null)
                .map(entry -> String.valueOf(entry.caseId()))
                .collect(Collectors.toSet());
        Map<String, EntryNumber> known = destroyed.numbers(cases);
        numbers.find(cases).forEach((id, numbered) -> known.put(id, numbered.number()));
        return read.stream()
                .map(entry -> {
                    EntryNumber number = known.get(String.valueOf(entry.caseId()));
                    return number == null ? entry : entry.numbered(number);
                })
                .toList();
    }

    private static Subject subject(ViewsQuestion question, Print print) {
        Subject subject = Subject.of(ViewLayout.COLUMNS, print);
        OfficerId officer = question.officer();
        if (officer != null) {
            return subject.of(print.phrase("copy.viewer", print.officer(officer)), officer.value());
        }
        String viewed = String.valueOf(question.viewed());
        return subject.of(print.phrase("copy.case", viewed), viewed);
    }

    private Listing<ViewEntry> listing(ViewsQuestion question, Reach reach) {
        List<Condition<ViewEntry>> conditions = new ArrayList<>();
        CaseId viewed = question.viewed();
        if (viewed != null) {
            conditions.add(ViewBooks.CASE.is(viewed.toString()));
            question.period().on(ViewBooks.AT).ifPresent(conditions::add);
            return new ChosenLines<>(entries, new Choice<>(conditions, ViewBooks.AT));
        }
        Optional.ofNullable(question.officer())
                .ifPresent(officer -> conditions.add(ViewBooks.OFFICER.is(officer.value())));
        question.period().on(ViewBooks.AT).ifPresent(conditions::add);
        return lookedInReach(conditions, reach);
    }

    /** At what an officer looked at another unit, before a transfer, is that unit’s. */
    private Listing<ViewEntry> lookedInReach(List<Condition<ViewEntry>> conditions, Reach reach) {
        List<ViewEntry> all = new ArrayList<>();
        entries.forEach(conditions, entry -> {
            if (reach.asking().answersFor(new UnitPath(entry.by().unit()))) {
                all.add(entry);
            }
        });
        all.sort(Comparator.comparing(ViewEntry::at).thenComparing(ViewEntry::position));
        return new WholeList<>(all);
    }
}
