package in.sakshi.code;

/** What a session came to (परिणाम). */
public enum CounsellingOutcome {
    /** Agreed, will live together (सुलह). */
    AGREED,
    /** Asked for time (समय मांगा). */
    TIME_ASKED,
    /** Disagreed (असहमत). */
    DISAGREED,
    /** Wants an FIR. */
    WANTS_FIR,
    /** To be sent to the family counselling centre. */
    REFERRED_PPK,
    /** Found true (सत्यता पाई). */
    FOUND_TRUE,
    /** Found untrue. */
    FOUND_UNTRUE,
    /** Other. */
    OTHER
}
