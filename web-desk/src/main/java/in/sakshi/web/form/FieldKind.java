package in.sakshi.web.form;

/** How something is asked for on a page. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines. */
    LINES,
    /** A whole number. */
    NUMBER,
    /** A day, {@code dd.MM.yyyy}. */
    DAY,
    /** A day and a time of day in Kolkata, {@code dd.MM.yyyy HH:mm}. */
    MOMENT,
    /** Yes or no, or neither if it need not be said. */
    YES_NO,
    /** One of a list. */
    CHOICE,
    /** Any of a list. */
    CHOICES,
    /** A case of a known kind, by its id among those: the one on whose page it is, which needs no asking. */
    CASE,
    /** A case of any kind, likewise. */
    ANY_CASE,
    /** Another case, by the token on her receipt: nobody knows a case by its id. */
    OTHER_CASE,
    /** The id of something new, made with the form. */
    FRESH,
    /** Something that the case has, by its id. */
    NAMED,
    /** Any of those. */
    ALL_NAMED,
    /** An officer. */
    OFFICER,
    /** A station. */
    STATION,
    /** Several fields that belong together. */
    GROUP,
    /** Any number of such groups. */
    GROUPS;

    /** Whether nobody has to fill it in. */
    public boolean isHidden() {
        return this == CASE || this == ANY_CASE || this == FRESH;
    }
}
