package in.sakshi.code;

/** How far a case has come in court (न्यायालय की स्थिति). */
public enum CourtMilestone {
    /** The court has taken cognizance (संज्ञान). */
    COGNIZANCE,
    /** Bail was granted (जमानत स्वीकृत). */
    BAIL_GRANTED,
    /** Bail was refused. */
    BAIL_REFUSED,
    /** Charges are framed (आरोप विरचित). */
    CHARGES_FRAMED,
    /** She has given evidence (पीड़िता का साक्ष्य). */
    VICTIM_HEARD,
    /** Convicted (दोषसिद्ध). */
    CONVICTED,
    /** Acquitted (दोषमुक्त). */
    ACQUITTED,
    /** Compounded or withdrawn. */
    COMPOUNDED
}
