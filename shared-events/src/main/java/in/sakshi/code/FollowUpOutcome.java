package in.sakshi.code;

/** How she was found at a follow-up (पीड़िता की स्थिति). */
public enum FollowUpOutcome {
    /** Safe and content. */
    SAFE,
    /** Living together (साथ रह रही). */
    LIVING_TOGETHER,
    /** At her parents' (मायके में). */
    AT_PARENTS,
    /** In a shelter. */
    SHELTER,
    /** Harassed again (पुनः उत्पीड़न). */
    REHARASSED,
    /** Threatened. */
    THREATENED,
    /** Has left the place. */
    MOVED,
    /** Could not be reached. */
    NOT_TRACED,
    /** Needs help. */
    NEEDS_HELP,
    /** Waiting for the court. */
    COURT_PENDING,
    /** Has died. */
    DIED
}
