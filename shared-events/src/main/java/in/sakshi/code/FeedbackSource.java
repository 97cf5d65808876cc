package in.sakshi.code;

/** Who was asked for feedback. */
public enum FeedbackSource {
    /** The complainant (आवेदिका). */
    COMPLAINANT,
    /** Her guardian (अभिभावक). */
    GUARDIAN,
    /** A member of the public (जनता). */
    PUBLIC,
    /** A student (छात्रा). */
    STUDENT
}
