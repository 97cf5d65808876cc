package in.sakshi.query.register.helpdesk;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.complaint.RespondentNamed;
import in.sakshi.desk.query.Disposed;
import in.sakshi.desk.query.GdEntry;
import in.sakshi.desk.query.Handling;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.InquiryOfficer;
import in.sakshi.desk.query.Note;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.register.Former;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;

/** Writes the lines of the help-desk application register, one for each complaint. */
@ProcessingGroup(HelpDeskBooks.GROUP)
class HelpDeskRegister {

    private final Lines<HelpDeskLine> kept;
    private final OpenLines<HelpDeskLine> lines;

    HelpDeskRegister(Shelves shelves) {
        this.kept = shelves.lines(HelpDeskBooks.LINES);
        this.lines = OpenLines.ofCases(kept, HelpDeskLine::at);
    }

    @EventHandler
    void on(ComplaintReceived event, Recorded recorded) {
        lines.begin(Entering.line(event, recorded));
    }

    @EventHandler
    void on(ReceiptIssued event, Recorded recorded) {
        handling(event, recorded, handling -> handling.withReceipt(recorded.happenedAt()));
    }

    @EventHandler
    void on(GdEntryMade event, Recorded recorded) {
        handling(event, recorded, handling -> handling.withGd(new GdEntry(event.gdNumber(), recorded.happenedAt())));
    }

    @EventHandler
    void on(ComplaintAssigned event, Recorded recorded) {
        InquiryOfficer officer = InquiryOfficer.of(event.officer(), recorded.happenedAt());
        handling(event, recorded, handling -> handling.withOfficer(officer));
    }

    @EventHandler
    void on(ObligationOpened event, Recorded recorded) {
        due(event, event.obligation(), event.dueAt(), recorded);
    }

    @EventHandler
    void on(ObligationDueChanged event, Recorded recorded) {
        due(event, event.obligation(), event.to(), recorded);
    }

    @EventHandler
    void on(AssessmentRecorded event, Recorded recorded) {
        Note action = note(event, "recommendation." + event.recommendation(), null, recorded);
        change(event, recorded, line -> line.withAction(action));
    }

    @EventHandler
    void on(CounsellingSessionHeld event, Recorded recorded) {
        Note action = note(event, "counselling." + event.kind(), null, recorded);
        change(event, recorded, line -> line.withAction(action));
    }

    @EventHandler
    void on(PartyAbsent event, Recorded recorded) {
        change(event, recorded, line -> line.withAction(note(event, null, null, recorded)));
    }

    @EventHandler
    void on(ReferralMade event, Recorded recorded) {
        Note action = note(event, "agency." + event.agency(), event.letterNumber(), recorded);
        change(event, recorded, line -> line.withAction(action));
    }

    @EventHandler
    void on(ReferralOutcomeRecorded event, Recorded recorded) {
        Note action = note(event, "outcome." + event.outcome(), null, recorded);
        change(event, recorded, line -> line.withAction(action));
    }

    @EventHandler
    void on(ComplaintReopened event, Recorded recorded) {
        Note action = note(event, "reopening." + event.ground(), null, recorded);
        change(
                event,
                recorded,
                line -> line.with(line.handling().withDisposed(null)).withAction(action));
    }

    @EventHandler
    void on(DailyReviewDone event, Recorded recorded) {
        change(event, recorded, line -> line.withNote(note(event, null, event.remark(), recorded)));
    }

    @EventHandler
    void on(DisposalRejected event, Recorded recorded) {
        change(event, recorded, line -> line.withNote(note(event, null, event.reason(), recorded)));
    }

    @EventHandler
    void on(DisposalApproved event, Recorded recorded) {
        Disposed disposed = new Disposed(event.type(), recorded.happenedAt(), event.approvedBy());
        Note note = note(event, "disposal." + event.type(), null, recorded);
        change(
                event,
                recorded,
                line -> line.with(line.handling().withDisposed(disposed)).withNote(note));
    }

    @EventHandler
    void on(EntryCorrected event, Recorded recorded) {
        change(event, recorded, line -> Correcting.corrected(line, event, recorded));
    }

    @EventHandler
    void on(CategorySet event, Recorded recorded) {
        Note action = note(event, "category." + event.category(), null, recorded);
        change(
                event,
                recorded,
                line -> line.withApplication(line.application().withCategory(event.category()))
                        .withAction(action));
    }

    @EventHandler
    void on(RespondentNamed event, Recorded recorded) {
        change(event, recorded, line -> line.withApplication(line.application().with(event.respondent())));
    }

    /** Whatever else was done, in its short form. */
    @EventHandler
    void on(ComplaintEvent event, Recorded recorded) {
        ShortForm form = ShortForm.of(event);
        if (form != null) {
            Note action = note(event, form.word(), form.text(), recorded);
            change(event, recorded, line -> line.withAction(action));
        }
    }

    @EventHandler
    void on(RecordDestroyed event, Recorded recorded) {
        Removing.of(event.caseId(), List.of(kept));
        Former.in(RegisterId.HELP_DESK, event, recorded)
                .forEach(former -> lines.begin(HelpDeskLine.ofDestroyed(
                        former.id(), recorded.position(), former.number(), former.entered(), former.destroyed())));
    }

    @ResetHandler
    void reset() {
        kept.clear();
    }

    private void due(CaseEvent event, ObligationId duty, Instant dueAt, Recorded recorded) {
        if (Duty.DISPOSAL.covers(duty)) {
            handling(event, recorded, handling -> handling.withDueAt(dueAt));
        }
    }

    private void handling(CaseEvent event, Recorded recorded, UnaryOperator<Handling> change) {
        change(event, recorded, line -> line.with(change.apply(line.handling())));
    }

    private void change(CaseEvent event, Recorded recorded, UnaryOperator<HelpDeskLine> change) {
        lines.change(event.caseId().toString(), recorded, change);
    }

    private static Note note(CaseEvent event, @Nullable String word, @Nullable String text, Recorded recorded) {
        return new Note(
                recorded.happenedAt(),
                event.getClass().getSimpleName(),
                word,
                text,
                recorded.by().officer());
    }
}
