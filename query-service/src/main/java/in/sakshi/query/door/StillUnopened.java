package in.sakshi.query.door;

import java.util.Locale;

/** Whether notices are asked for that lie unopened, or those that somebody has opened. */
enum StillUnopened {
    /** Nobody has opened them. */
    TRUE,
    /** Somebody has. */
    FALSE;

    /** As it stands beside the line of a notice. */
    String stored() {
        return this == TRUE ? "yes" : "no";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
