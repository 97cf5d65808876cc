package in.sakshi.command.fir;

import in.sakshi.obligation.ObligationId;
import java.time.Instant;

/**
 * Something that the sections of a report ask for (अपेक्षित कार्य).
 *
 * @param duty what is to be done
 * @param rule under which its time is counted
 * @param start from when
 * @param by by whom
 */
record Demand(ObligationId duty, String rule, Instant start, By by) {

    /** By whom a duty is done at a station. */
    enum By {
        /** The station house officer. */
        SHO,
        /** The investigating officer; the station house officer until one is named. */
        INVESTIGATOR,
        /** The in-charge of the centre. */
        IN_CHARGE,
        /** The help desk. */
        DESK
    }
}
