package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes the card of each case. */
@ProcessingGroup(CaseCards.GROUP)
class CaseFiles {

    private final Lines<CaseCard> kept;
    private final OpenLines<CaseCard> cards;

    CaseFiles(Shelves shelves) {
        this.kept = shelves.lines(CaseCards.CARDS);
        this.cards = OpenLines.ofCases(kept, CaseCard::at);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        if (event instanceof ComplaintReceived received) {
            cards.begin(Cards.opened(received, recorded));
        } else if (event.caseId().kind() == CaseKind.COMPLAINT) {
            cards.change(event.caseId().toString(), recorded, card -> Cards.after(card, event, recorded));
        }
    }

    @ResetHandler
    void reset() {
        kept.clear();
    }
}
