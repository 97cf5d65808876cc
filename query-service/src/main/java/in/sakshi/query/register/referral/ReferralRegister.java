package in.sakshi.query.register.referral;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.query.Acknowledgement;
import in.sakshi.desk.query.ReferralLine;
import in.sakshi.desk.query.ReferralResult;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.register.CaseNumbers;
import in.sakshi.query.register.DutyName;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.register.EntryNumber;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes the register of referrals. */
@ProcessingGroup(ReferralBooks.GROUP)
class ReferralRegister {

    private final Lines<ReferralLine> kept;
    private final Lines<NumberedCase> keptCases;
    private final OpenLines<ReferralLine> lines;
    private final CaseNumbers numbers;

    ReferralRegister(Shelves shelves) {
        this.kept = shelves.lines(ReferralBooks.LINES);
        this.keptCases = shelves.lines(ReferralBooks.CASES);
        this.lines = OpenLines.of(kept, ReferralLine::at, ReferralRegister::referral);
        this.numbers = new CaseNumbers(keptCases);
    }

    @EventHandler
    void on(ComplaintReceived event, Recorded recorded) {
        numbers.remember(event, recorded);
    }

    @EventHandler
    void on(ReferralMade event, Recorded recorded) {
        lines.begin(line(event, numbers.of(event), recorded));
    }

    @EventHandler
    void on(ReferralAcknowledged event, Recorded recorded) {
        Acknowledgement taken = new Acknowledgement(recorded.happenedAt(), event.agencyReference());
        lines.change(id(event, event.referralId().toString()), recorded, line -> line.with(taken));
    }

    @EventHandler
    void on(ReferralOutcomeRecorded event, Recorded recorded) {
        ReferralResult result = new ReferralResult(event.outcome(), recorded.happenedAt(), event.note());
        lines.change(id(event, event.referralId().toString()), recorded, line -> line.with(result));
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
    void on(RecordDestroyed event) {
        Removing.of(event.caseId(), List.of(kept, keptCases));
    }

    @ResetHandler
    void reset() {
        kept.clear();
        keptCases.clear();
    }

    private void due(CaseEvent event, ObligationId duty, Instant dueAt, Recorded recorded) {
        DutyName name = DutyName.of(duty);
        if (name.is(DutyName.REFERRAL_OUTCOME)) {
            lines.change(id(event, name.which()), recorded, line -> line.withDueAt(dueAt));
        }
    }

    private static String id(CaseEvent event, String referral) {
        return event.caseId() + "/" + referral;
    }

    private static Optional<String> referral(Object event) {
        if (event instanceof ReferralMade made) {
            return Optional.of(id(made, made.referralId().toString()));
        }
        return event instanceof ReferralOutcomeRecorded outcome
                ? Optional.of(id(outcome, outcome.referralId().toString()))
                : Optional.empty();
    }

    private static ReferralLine line(ReferralMade event, EntryNumber number, Recorded recorded) {
        return new ReferralLine(
                id(event, event.referralId().toString()),
                recorded.position(),
                event.complaintId(),
                number,
                event.agency(),
                event.consent(),
                event.letterNumber(),
                event.need(),
                recorded.happenedAt(),
                null,
                null,
                null);
    }
}
