package in.sakshi.code;

/** As an officer is posted. */
public enum Sex {
    /** Woman. */
    WOMAN,
    /** Man. */
    MAN
}
