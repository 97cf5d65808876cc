package in.sakshi.query.register.followup;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.desk.query.FollowUpLine.Found;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Superseded;
import in.sakshi.fir.FirFollowUpDone;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.DutyName;
import in.sakshi.query.register.Former;
import in.sakshi.query.register.KnownCase;
import in.sakshi.query.register.KnownCases;
import in.sakshi.query.register.Saying;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.Struckout;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the book of follow-ups: a line for each that is planned, so that one sees what was missed, and on it what was found under
 * the number that it got when it was done.
 */
public final class FollowUpRegister implements BookWriter {

    private static final String AGENCY = "agency-";
    private static final String OUTCOME = "referral-outcome";

    private final BookLines<FollowUpLine> lines;
    private final KnownCases cases;

    /** Writes on those shelves, and asks there what is known of a case. */
    public FollowUpRegister(Shelves shelves, KnownCases cases) {
        this.lines = BookLines.of(shelves, FollowUpBook.LINES, FollowUpLine::at);
        this.cases = cases;
    }

    @Override
    public void on(CaseEvent event, Recorded recorded) {
        if (event instanceof ObligationEvent duty) {
            if (Duty.FOLLOW_UP.covers(duty.obligation())) {
                plan(duty, recorded);
            }
        } else if (event instanceof FollowUpDone done) {
            Found found = new Found(done.means(), done.outcome(), done.remark(), done.helpNeeded(), done.nextOn());
            enter(done, done.followUp(), done.number(), found, recorded);
        } else if (event instanceof FirFollowUpDone done) {
            Found found = new Found(done.means(), done.outcome(), done.remark(), done.helpNeeded(), null);
            enter(done, done.followUp(), done.number(), found, recorded);
        } else if (event instanceof ReferralMade made) {
            cases.note(event, recorded, AGENCY + made.referralId(), "agency." + made.agency());
        } else if (event instanceof ReferralOutcomeRecorded outcome) {
            String agency = cases.of(event)
                    .lastBefore(recorded.position(), AGENCY + outcome.referralId())
                    .orElseThrow();
            cases.note(event, recorded, OUTCOME, agency + " outcome." + outcome.outcome());
        } else if (event instanceof BookEntryCorrected wrong && Struckout.isOf(RegisterId.FOLLOW_UP, wrong)) {
            lines.correct(wrong.entry(), recorded, line -> FollowUpCorrecting.corrected(line, wrong, recorded));
        }
    }

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        Former.in(RegisterId.FOLLOW_UP, event, recorded)
                .forEach(former -> lines.begin(FollowUpLine.ofDestroyed(
                        former.id(),
                        recorded.position(),
                        former.number(),
                        former.entered(),
                        former.of(),
                        former.destroyed())));
    }

    private void plan(ObligationEvent event, Recorded recorded) {
        String id = id(event, event.obligation());
        if (event instanceof ObligationOpened opened) {
            lines.begin(planned(id, opened, opened.obligation(), opened.dueAt(), recorded));
        } else if (event instanceof ObligationDueChanged changed) {
            Superseded old = new Superseded(
                    "due",
                    Said.moment(changed.from()),
                    recorded.by().officer(),
                    recorded.happenedAt(),
                    Said.text(changed.rule()));
            lines.change(id, recorded, line -> line.dueAt(changed.to(), old));
        } else if (event instanceof ObligationReassigned reassigned) {
            StationCode station = reassigned.to().station();
            lines.change(id, recorded, line -> station == null ? line : line.movedTo(station));
        } else if (event instanceof ObligationWaived waived) {
            List<Said> said = List.of(Said.officer(waived.waivedBy()), Said.text(waived.reason()));
            lines.change(id, recorded, line -> line.waived(Saying.step(waived, recorded, said)));
        } else if (event instanceof ObligationHandedOn handedOn) {
            lines.change(id, recorded, line -> line.waived(Saying.step(handedOn, recorded, List.of())));
        }
    }

    private void enter(BookEntry event, int followUp, @Nullable EntryNumber number, Found found, Recorded recorded) {
        KnownCase known = cases.of(event);
        String id = id(event, Duty.followUp(followUp));
        boolean again = lines.line(id)
                .filter(line -> line.found() != null && line.position() < recorded.position())
                .isPresent();
        String itself = again ? BookLines.id(event, recorded) : id;
        if (lines.line(itself).isEmpty()) {
            // Done although it was not planned, or done a second time.
            lines.begin(planned(itself, event, Duty.followUp(followUp), null, recorded)
                    .at(recorded.position() - 1));
        }
        List<Said> referrals = known.before(recorded.position(), OUTCOME).stream()
                .flatMap(words -> Arrays.stream(words.split(" ", -1)))
                .map(Said::word)
                .toList();
        lines.enter(
                itself,
                recorded,
                line -> line.done(
                        number, StationBooks.entered(recorded), found, known.asOf(recorded.position()), referrals));
    }

    private FollowUpLine planned(
            String id, CaseEvent event, ObligationId duty, @Nullable Instant dueAt, Recorded recorded) {
        KnownCase known = cases.of(event);
        return new FollowUpLine(
                id,
                recorded.position(),
                station(event, known),
                null,
                null,
                known.asOf(recorded.position()),
                followUp(duty),
                dueAt == null ? recorded.happenedAt() : dueAt,
                dueAt,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Its number in the case; a duty that is opened anew has one more behind it. */
    private static int followUp(ObligationId duty) {
        return Integer.parseInt(DutyName.of(duty).which().split(":", -1)[0]);
    }

    private static StationCode station(CaseEvent event, KnownCase known) {
        StationCode owners =
                event instanceof ObligationOpened opened ? opened.owner().station() : null;
        return owners == null ? known.number().register().station() : owners;
    }

    private static String id(CaseEvent event, ObligationId duty) {
        return event.caseId() + "/" + duty;
    }
}
