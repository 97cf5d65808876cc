package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.Destroyed;
import in.sakshi.desk.query.DestroyedCase;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes the card of each case. */
@ProcessingGroup(CaseCards.GROUP)
class CaseFiles {

    private final Lines<CaseCard> kept;
    private final Lines<DestroyedCase> keptDestroyed;
    private final OpenLines<CaseCard> cards;
    private final OpenLines<DestroyedCase> destroyed;

    CaseFiles(Shelves shelves) {
        this.kept = shelves.lines(CaseCards.CARDS);
        this.keptDestroyed = shelves.lines(CaseCards.DESTROYED);
        this.cards = OpenLines.ofCases(kept, CaseCard::at);
        this.destroyed = OpenLines.neverChanged(keptDestroyed);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        if (event instanceof ComplaintReceived received) {
            cards.begin(Cards.opened(received, recorded));
        } else if (event.caseId().kind() == CaseKind.COMPLAINT) {
            cards.change(event.caseId().toString(), recorded, card -> Cards.after(card, event, recorded));
        }
    }

    @EventHandler
    void on(RecordDestroyed event, Recorded recorded) {
        Removing.of(event.caseId(), List.of(kept));
        FormerEntry first = event.entries().get(0);
        destroyed.put(new DestroyedCase(
                event.caseId().toString(),
                recorded.position(),
                first.number(),
                event.stations(),
                first.happenedAt(),
                event.endedAt(),
                recorded.happenedAt(),
                new Destroyed(event.number(), event.orderNumber(), event.orderedOn())));
    }

    @ResetHandler
    void reset() {
        kept.clear();
        keptDestroyed.clear();
    }
}
