package in.sakshi.code;

/** An entry of the report that may turn out wrong and is then struck through and written anew (संशोधन). */
public enum FirField {
    /** Number of the report. */
    FIR_NUMBER,
    /** General-diary number. */
    GD_NUMBER,
    /** When the information was received. */
    INFORMATION_AT,
    /** When it was registered. */
    REGISTERED_AT,
    /** Place of the occurrence. */
    PLACE,
    /** Since when it went on. */
    OCCURRENCE_BEGAN,
    /** Until when it went on. */
    OCCURRENCE_ENDED,
    /** Informant’s name. */
    INFORMANT_NAME,
    /** Informant’s relation to the victim. */
    INFORMANT_RELATION,
    /** Victim’s name. */
    VICTIM_NAME,
    /** Victim’s age. */
    VICTIM_AGE
}
