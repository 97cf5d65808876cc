package in.sakshi.query.register.feedback;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.Post;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FeedbackUnreachable;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.desk.query.Limit;
import in.sakshi.desk.query.Said;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.Former;
import in.sakshi.query.register.KnownCase;
import in.sakshi.query.register.KnownCases;
import in.sakshi.query.register.Owed;
import in.sakshi.query.register.Saying;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.Struckout;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the book of feedback: a numbered line for each answer, and one without a number for each attempt in vain. */
public final class FeedbackRegister implements BookWriter {

    private static final String ENTRY = "feedback";
    private static final String ATTEMPT = "feedback-attempt";
    private static final String DUE = "feedback-due";
    private static final String OFFICER = "officer";

    private final BookLines<FeedbackLine> lines;
    private final KnownCases cases;

    /** Writes on those shelves, and asks there what is known of a case. */
    public FeedbackRegister(Shelves shelves, KnownCases cases) {
        this.lines = BookLines.of(shelves, FeedbackBook.LINES, FeedbackLine::at);
        this.cases = cases;
    }

    @Override
    public void on(CaseEvent event, Recorded recorded) {
        Limit due = Owed.limit(event, Duty.FEEDBACK);
        if (due != null) {
            cases.note(event, recorded, DUE, due.dueAt().toString());
        } else if (event instanceof ComplaintAssigned assigned) {
            cases.note(event, recorded, OFFICER, assigned.officer().officer().value());
        } else if (event instanceof FeedbackUnreachable unreachable) {
            enter(event, recorded, unreachable.means(), null);
        } else if (event instanceof FeedbackTaken taken) {
            enter(event, recorded, taken.means(), taken);
        } else if (event instanceof ComplaintReopened reopened) {
            List<Said> said = Saying.all(Said.code("reopening", reopened.ground()), Saying.text(reopened.reason()));
            consequence(event, recorded, said, false);
        } else if (event instanceof ObligationOpened opened
                && Duty.REVIEW.covers(opened.obligation())
                && opened.owner().post() == Post.CO) {
            consequence(event, recorded, List.of(Said.code("post", Post.CO)), true);
        } else if (event instanceof BookEntryCorrected wrong && Struckout.isOf(RegisterId.FEEDBACK, wrong)) {
            lines.correct(wrong.entry(), recorded, line -> FeedbackCorrecting.corrected(line, wrong, recorded));
        }
    }

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        Former.in(RegisterId.FEEDBACK, event, recorded)
                .forEach(former -> lines.begin(FeedbackLine.ofDestroyed(
                        former.id(),
                        recorded.position(),
                        former.number(),
                        former.entered(),
                        former.of(),
                        former.destroyed())));
    }

    private void enter(CaseEvent event, Recorded recorded, ContactMeans means, @Nullable FeedbackTaken taken) {
        KnownCase known = cases.of(event);
        long now = recorded.position();
        EntryNumber number = taken == null ? null : taken.number();
        String id = BookLines.id(event, recorded);
        String taker = recorded.by().officer().value();
        lines.begin(new FeedbackLine(
                id,
                now,
                BookLines.station(number, known),
                number,
                StationBooks.entered(recorded),
                known.asOf(now),
                means,
                taken,
                known.before(now, ATTEMPT).size() + 1,
                known.lastBefore(now, OFFICER).filter(taker::equals).isPresent(),
                known.lastBefore(now, DUE).map(Instant::parse).orElse(null),
                List.of(),
                List.of()));
        cases.note(event, recorded, taken == null ? ATTEMPT : ENTRY, id);
    }

    /** @param atOnce only if it was recorded together with the answer */
    private void consequence(CaseEvent event, Recorded recorded, List<Said> said, boolean atOnce) {
        cases.of(event)
                .lastBefore(recorded.position(), ENTRY)
                .flatMap(lines::line)
                .filter(line -> !atOnce || line.entered().recordedAt().equals(recorded.recordedAt()))
                .ifPresent(line -> lines.change(
                        line.id(), recorded, there -> there.withConsequence(Saying.step(event, recorded, said))));
    }
}
