package in.sakshi.query.door;

import in.sakshi.desk.query.PostingEntry;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.audit.PostingLayout;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.UnitPath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who was posted where, from when, and by whose entry. */
@RestController
class PostingDoor {

    private static final int PIECE = 1_000;

    private final Lines<PostingEntry> postings;
    private final Answers answers;
    private final ParkedCases parked;

    PostingDoor(Shelves shelves, Answers answers, ParkedCases parked) {
        this.postings = shelves.lines(AuditBooks.POSTINGS);
        this.answers = answers;
        this.parked = parked;
    }

    /**
     * Postings, reliefs and leaves, in the order in which they were recorded. What the staff list of the first day says is in none of them,
     * as nobody recorded it.
     */
    @GetMapping("/api/audit/postings")
    @Nullable
    Sheet<PostingEntry> postings(PostingsQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        OfficerId officer = question.officer();
        Supplier<Listing<PostingEntry>> listing;
        Subject subject = Subject.of(PostingLayout.COLUMNS, print);
        if (officer == null) {
            UnitPath unit = reach.unit(question.unit());
            listing = () -> ofUnit(unit, question.period(), print.staff());
            subject = Units.of(subject, unit, print);
        } else {
            reach.requireOfficer(officer);
            listing = () -> ofOfficer(officer, question.period());
            subject = subject.of(print.officer(officer), officer.value());
        }
        Asked<PostingEntry> asked = new Asked<>(
                AuditBooks.GROUP,
                question.atLeast(),
                PostingLayout.COLUMNS,
                question.period(),
                null,
                subject.in(question.period(), print),
                listing,
                () -> parked.in(AuditBooks.GROUP));
        return answers.answer(asked, question.paging(), print, response);
    }

    private Listing<PostingEntry> ofOfficer(OfficerId officer, Period period) {
        return recorded(List.of(AuditBooks.POSTED.is(officer.value())), period);
    }

    /** All of them are gone through, a few for each officer: there is no index by everything that lies below a unit. */
    private Listing<PostingEntry> ofUnit(UnitPath unit, Period period, StaffList staff) {
        List<PostingEntry> all = new ArrayList<>();
        recorded(List.of(), period)
                .pieces(PIECE)
                .forEachRemaining(piece -> piece.lines().stream()
                        .filter(entry ->
                                unitOf(entry, staff).filter(unit::holds).isPresent())
                        .forEach(all::add));
        return new WholeList<>(all);
    }

    private Listing<PostingEntry> recorded(List<Condition<PostingEntry>> of, Period period) {
        List<Condition<PostingEntry>> conditions = new ArrayList<>(of);
        period.on(AuditBooks.POSTING_RECORDED_AT).ifPresent(conditions::add);
        return new ChosenLines<>(postings, new Choice<>(conditions, AuditBooks.POSTING_RECORDED_AT));
    }

    /** Where somebody is posted or was until then; a leave is that of the unit in which they serve now, or served last. */
    private static Optional<UnitPath> unitOf(PostingEntry entry, StaffList staff) {
        String unit = entry.unit();
        return unit == null ? staff.everPosted(entry.officer()).map(Officer::unit) : Optional.of(new UnitPath(unit));
    }
}
