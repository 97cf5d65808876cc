package in.sakshi.query.casefile;

import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.DestroyedCase;
import in.sakshi.shelf.Shelf;

/** Where the cards of cases stand. */
public final class CaseCards {

    /** The processing group that writes them. */
    public static final String GROUP = "case-file";

    /** The cards, each under the id of its complaint. */
    public static final Shelf<CaseCard> CARDS = Shelf.byId("case_cards", CaseCard.class);

    /** What is told of cases whose record was destroyed, each under the id of its case. */
    public static final Shelf<DestroyedCase> DESTROYED = Shelf.byId("destroyed_cases", DestroyedCase.class);

    private CaseCards() {}
}
