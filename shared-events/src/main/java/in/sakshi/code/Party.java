package in.sakshi.code;

/** A side in a case (पक्ष). */
public enum Party {
    /** The woman herself. */
    WOMAN,
    /** Her husband. */
    HUSBAND,
    /** Her in-laws. */
    IN_LAWS,
    /** Her parents or guardian. */
    PARENTS,
    /** The girl. */
    GIRL,
    /** The youth. */
    YOUTH,
    /** The opposite party. */
    RESPONDENT,
    /** Somebody else. */
    OTHER,
    /** Whoever is said to be behind a false allegation (प्रेरक). */
    INSTIGATOR
}
