package in.sakshi.desk.query;

/**
 * How a duty ended, or ceased to be the station’s (दायित्व की समाप्ति).
 *
 * @param how what became of it
 * @param when when
 */
public record DutyEnd(How how, Known when) {

    /** What became of it. */
    public enum How {
        /** Done in time. */
        MET,
        /** Done late. */
        MET_LATE,
        /** Need not be done. */
        WAIVED,
        /** Goes on in another case. */
        HANDED_ON,
        /** Goes on at another station. */
        MOVED
    }
}
