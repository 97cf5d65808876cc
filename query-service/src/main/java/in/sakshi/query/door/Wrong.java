package in.sakshi.query.door;

/** What can be wrong with a parameter; the sentences stand in the door's words under {@code wrong.<name>}. */
enum Wrong {
    /** There is no such parameter at this address. */
    UNKNOWN,
    /** It is needed. */
    MISSING,
    /** It is needed beside the named one. */
    MISSING_BESIDE,
    /** It, or the named ones, are needed. */
    MISSING_WITHOUT,
    /** It does not go together with the named ones. */
    NOT_BESIDE,
    /** Exactly one of the named ones is needed. */
    ONE_OF,
    /** It is given more than once. */
    TWICE,
    /** It is no date. */
    NOT_A_DATE,
    /** It is no moment in time. */
    NOT_A_MOMENT,
    /** It is no whole number. */
    NOT_A_NUMBER,
    /** It is no id of a case. */
    NOT_A_CASE,
    /** It is no station code. */
    NOT_A_STATION,
    /** It is no unit's path. */
    NOT_A_UNIT,
    /** It is no officer's id. */
    NOT_AN_OFFICER,
    /** It is no mobile number. */
    NOT_A_MOBILE,
    /** It is no token of a receipt. */
    NOT_A_TOKEN,
    /** It has fewer letters than the first or more than the second of the named numbers. */
    NOT_SO_LONG,
    /** It is no code of the list. */
    NOT_A_CODE,
    /** It is smaller than the first or greater than the second of the named ones. */
    OUT_OF_RANGE,
    /** It is before the named one. */
    BEFORE,
    /** It has not come yet. */
    IN_THE_FUTURE
}
