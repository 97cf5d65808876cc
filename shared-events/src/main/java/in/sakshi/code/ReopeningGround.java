package in.sakshi.code;

/** Why a disposed case is taken up again (पुनः खोलने का आधार). */
public enum ReopeningGround {
    /** Feedback of 1 or 2. */
    POOR_FEEDBACK,
    /** Harassed again. */
    REHARASSED,
    /** Order of a superior. */
    SUPERIOR_ORDER,
    /** A new fact. */
    NEW_FACT
}
