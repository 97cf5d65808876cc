package in.sakshi.complaint;

/** An entry of the application register that may turn out wrong and is then struck through and written anew (संशोधन). */
public enum EntryField {
    /** Applicant's name. */
    COMPLAINANT_NAME,
    /** Applicant's age. */
    COMPLAINANT_AGE,
    /** Father's or husband's name. */
    GUARDIAN_NAME,
    /** Address. */
    COMPLAINANT_ADDRESS,
    /** Beat number. */
    COMPLAINANT_BEAT,
    /** Mobile number. */
    COMPLAINANT_MOBILE,
    /** Opposite party's name. */
    RESPONDENT_NAME,
    /** Opposite party's address. */
    RESPONDENT_ADDRESS,
    /** Opposite party's relation to her. */
    RESPONDENT_RELATION,
    /** Category, as its code. */
    CATEGORY,
    /** Brief facts. */
    BRIEF_FACTS,
    /** Outside reference number. */
    SOURCE_REFERENCE,
    /** General-diary number. */
    GD_NUMBER
}
