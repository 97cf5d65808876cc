package in.sakshi.code;

/** How a preventive action ended (परिणाम). */
public enum PreventiveResult {
    /** Bound by a bond (पाबन्द). */
    BOUND,
    /** Discharged (उन्मोचित). */
    DISCHARGED,
    /** Proceedings dropped (कार्यवाही समाप्त). */
    DROPPED,
    /** Ended by law, for six months had gone by (समयावधि समाप्त). */
    LAPSED
}
