package in.sakshi.query.audit;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.Concerned;
import in.sakshi.desk.query.OrderEntry;
import in.sakshi.desk.query.PostingEntry;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.query.register.CaseNumbers;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/**
 * Writes down who recorded each event of a case, for whom and when, knowing none of them by name, so that none can be forgotten; what
 * districts ordered for themselves; and who was posted where.
 */
@ProcessingGroup(AuditBooks.GROUP)
class Audit {

    private final Lines<AuditEntry> kept;
    private final Lines<NumberedCase> keptCases;
    private final Lines<OrderEntry> keptOrders;
    private final Lines<PostingEntry> keptPostings;
    private final OpenLines<AuditEntry> entries;
    private final OpenLines<OrderEntry> orders;
    private final OpenLines<PostingEntry> postings;
    private final CaseNumbers numbers;

    Audit(Shelves shelves) {
        this.kept = shelves.lines(AuditBooks.ENTRIES);
        this.keptCases = shelves.lines(AuditBooks.CASES);
        this.keptOrders = shelves.lines(AuditBooks.ORDERS);
        this.keptPostings = shelves.lines(AuditBooks.POSTINGS);
        this.entries = OpenLines.neverChanged(kept);
        this.orders = OpenLines.neverChanged(keptOrders);
        this.postings = OpenLines.neverChanged(keptPostings);
        this.numbers = new CaseNumbers(keptCases);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        if (event instanceof CaseBegun begun) {
            numbers.remember(begun, recorded);
        }
        entries.put(new AuditEntry(
                CommittedEvent.key(event.caseId().toString(), recorded.sequence()),
                recorded.position(),
                event.caseId(),
                numbers.of(event),
                event.getClass().getSimpleName(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by(),
                ForWhom.of(event, recorded.by().officer())));
    }

    @EventHandler
    void on(RuleTightened order, Recorded recorded) {
        orders.put(new OrderEntry(
                CommittedEvent.key(order.rulesId().toString(), recorded.sequence()),
                recorded.position(),
                order.rulesId().district(),
                order.getClass().getSimpleName(),
                order.rule(),
                order.clock(),
                order.before(),
                order.amount(),
                order.validFrom(),
                order.orderNumber(),
                order.reason(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by()));
    }

    @EventHandler
    void on(PostingEvent event, Recorded recorded) {
        Tenure tenure = Tenure.in(event);
        postings.put(new PostingEntry(
                CommittedEvent.key(Postings.STREAM, recorded.sequence()),
                recorded.position(),
                event.officerId(),
                event.getClass().getSimpleName(),
                tenure.rank(),
                tenure.post(),
                tenure.unit(),
                tenure.from(),
                tenure.to(),
                tenure.standIn(),
                tenure.orderNumber(),
                tenure.reason(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by()));
    }

    /** What was recorded in the case is gone; that its record was destroyed, and by whom, is not. */
    @EventHandler
    void on(RecordDestroyed event, Recorded recorded) {
        Removing.of(event.caseId(), List.of(kept, keptCases));
        entries.put(new AuditEntry(
                CommittedEvent.key(event.destroyedId().toString(), recorded.sequence()),
                recorded.position(),
                event.caseId(),
                event.entries().get(0).number(),
                event.getClass().getSimpleName(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by(),
                new Concerned(event.proposedBy(), null)));
    }

    @ResetHandler
    void reset() {
        kept.clear();
        keptCases.clear();
        keptOrders.clear();
        keptPostings.clear();
    }
}
