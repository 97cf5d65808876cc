package in.sakshi.code;

/** Who got the free copy of a report (प्रति किसे). */
public enum CopyHolder {
    /** The informant (वादी). */
    INFORMANT,
    /** The victim (पीड़िता). */
    VICTIM
}
