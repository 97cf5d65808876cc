package in.sakshi.desk.query;

/** What stands on a row of a register. */
public enum RowKind {
    /** A line: something was entered (प्रविष्टि). */
    ENTRY,
    /** A day without any line, so that one sees that it was not forgotten (शून्य). */
    NIL,
    /** A line of which the record was destroyed: the number stays, with the order (नष्ट). */
    VOID
}
