package in.sakshi.code;

/** Where her words were taken down (बयान का स्थान). */
public enum StatementPlace {
    /** At her home (निवास). */
    RESIDENCE,
    /** Somewhere else, as she chose (उसकी पसंद का स्थान). */
    HER_CHOICE,
    /** In hospital (चिकित्सालय). */
    HOSPITAL,
    /** At the police station (थाना). */
    STATION,
    /** In court (न्यायालय). */
    COURT
}
