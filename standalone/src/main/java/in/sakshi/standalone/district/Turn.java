package in.sakshi.standalone.district;

/** A turn that not every case takes. */
enum Turn {
    /** Of what kind it is became clear only later. */
    UNKNOWN_AT_FIRST,
    /** Entered days later, by the station's head. */
    BACKDATED,
    /** Something was written down wrong. */
    CORRECTED,
    /** It is another station's. */
    TRANSFERRED,
    /** The circle officer gives a direction. */
    DIRECTED,
    /** The in-charge does not agree to the first proposal. */
    REJECTED,
    /** She cannot be reached for her feedback. */
    UNREACHABLE,
    /** She is not content, and it is taken up again. */
    REOPENED,
    /** Something was done against somebody before worse could happen. */
    PREVENTIVE
}
