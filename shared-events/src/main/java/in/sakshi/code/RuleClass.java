package in.sakshi.code;

/** What a missed time limit means. */
public enum RuleClass {
    /** Set by statute; missing it is itself a default in law. */
    S_HARD,
    /** Taken from statute or judgment without a fixed number. */
    S_SOFT,
    /** Set by order of the department. */
    SOP,
    /** Ours, where law and orders are silent; may be changed by the district. */
    DEFAULT
}
