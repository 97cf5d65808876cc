package in.sakshi.code;

/** Why counselling is mandatory in a case (अनिवार्य काउंसलिंग का आधार). */
public enum MandatoryGround {
    /** The case is one of elopement (पलायन). */
    ELOPEMENT,
    /** One of its sections demands it, BNS 87 or 137, IPC 363 or 366 (धारा). */
    SECTIONS,
    /** A woman was used as a front for a false allegation, as an officer found (झूठा आरोप). */
    PAWN_FALSE
}
