package in.sakshi.query.register.counselling;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.DocumentKind;
import in.sakshi.complaint.CounsellingNoticeGiven;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Superseded;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.Former;
import in.sakshi.query.register.KnownCase;
import in.sakshi.query.register.KnownCases;
import in.sakshi.query.register.Saying;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.Struckout;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the book of counselling: a line for each session, and for each time that somebody who was called did not come. */
public final class CounsellingRegister implements BookWriter {

    private static final String ENTRY = "counselling";
    private static final String KIND = "counselling-kind";
    private static final String PLACE = "counselling-place";
    private static final String CALLED_BY = "counselling-called-by";
    private static final Set<DocumentKind> PAPERS = Set.of(DocumentKind.COUNSELLING_NOTE, DocumentKind.COMPROMISE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final BookLines<CounsellingLine> lines;
    private final KnownCases cases;

    /** Writes on those shelves, and asks there what is known of a case. */
    public CounsellingRegister(Shelves shelves, KnownCases cases) {
        this.lines = BookLines.of(shelves, CounsellingBook.LINES, CounsellingLine::at);
        this.cases = cases;
    }

    @Override
    public void on(CaseEvent event, Recorded recorded) {
        if (event instanceof CounsellingSessionHeld held) {
            enter(event, recorded, held, null);
        } else if (event instanceof PartyAbsent absent) {
            enter(event, recorded, null, absent);
        } else if (event instanceof CounsellingNoticeGiven notice) {
            cases.note(event, recorded, CALLED_BY, notice.means().name());
        } else if (event instanceof CounsellingSessionScheduled scheduled) {
            schedule(scheduled, recorded);
        } else if (event instanceof CounsellingOutcomeRecorded outcome) {
            List<Said> said =
                    Saying.all(Said.code("counsellingOutcome", outcome.outcome()), Saying.text(outcome.note()));
            last(event, recorded, line -> line.withOutcome(Saying.step(event, recorded, said)));
        } else if (event instanceof DocumentAttached paper && PAPERS.contains(paper.documentKind())) {
            List<Said> said =
                    Saying.all(Said.code("document", paper.documentKind()), Saying.text(paper.pageReference()));
            last(event, recorded, line -> line.withPaper(Saying.step(event, recorded, said)));
        } else if (event instanceof BookEntryCorrected wrong && Struckout.isOf(RegisterId.COUNSELLING, wrong)) {
            lines.correct(wrong.entry(), recorded, line -> CounsellingCorrecting.corrected(line, wrong, recorded));
        }
    }

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        Former.in(RegisterId.COUNSELLING, event, recorded)
                .forEach(former -> lines.begin(CounsellingLine.ofDestroyed(
                        former.id(),
                        recorded.position(),
                        former.number(),
                        former.entered(),
                        former.of(),
                        former.destroyed())));
    }

    private void enter(
            CaseEvent event, Recorded recorded, @Nullable CounsellingSessionHeld held, @Nullable PartyAbsent absent) {
        KnownCase known = cases.of(event);
        EntryNumber number = held != null ? held.number() : absent == null ? null : absent.number();
        LocalDate nextOn = held != null ? held.nextOn() : absent == null ? null : absent.nextOn();
        String id = BookLines.id(event, recorded);
        lines.begin(new CounsellingLine(
                id,
                recorded.position(),
                BookLines.station(number, known),
                number,
                StationBooks.entered(recorded),
                known.asOf(recorded.position()),
                held,
                absent,
                fixed(known, recorded),
                nextOn,
                List.of(),
                List.of(),
                List.of()));
        cases.note(event, recorded, ENTRY, id);
    }

    private static CounsellingLine.Fixed fixed(KnownCase known, Recorded recorded) {
        long now = recorded.position();
        return new CounsellingLine.Fixed(
                known.lastBefore(now, KIND).map(CounsellingKind::valueOf).orElse(null),
                known.lastBefore(now, PLACE).orElse(null),
                known.lastBefore(now, CALLED_BY).map(ContactMeans::valueOf).orElse(null));
    }

    /** The date that stood on the last entry is struck through if another is fixed. */
    private void schedule(CounsellingSessionScheduled scheduled, Recorded recorded) {
        last(scheduled, recorded, line -> fixed(line, scheduled, recorded));
        String place = scheduled.place();
        String kind = scheduled.kind().name();
        cases.note(scheduled, recorded, place == null ? Map.of(KIND, kind) : Map.of(KIND, kind, PLACE, place));
    }

    private static CounsellingLine fixed(
            CounsellingLine line, CounsellingSessionScheduled scheduled, Recorded recorded) {
        LocalDate old = line.nextOn();
        if (old == null || old.equals(scheduled.heldOn())) {
            return line.next(scheduled.heldOn(), line.struck());
        }
        List<Superseded> struck = new ArrayList<>(line.struck());
        struck.add(new Superseded(
                "next",
                Said.text(DATE.format(old)),
                recorded.by().officer(),
                recorded.happenedAt(),
                Said.event(CounsellingSessionScheduled.class)));
        return line.next(scheduled.heldOn(), struck);
    }

    private void last(CaseEvent event, Recorded recorded, UnaryOperator<CounsellingLine> change) {
        cases.of(event).lastBefore(recorded.position(), ENTRY).ifPresent(id -> lines.change(id, recorded, change));
    }
}
