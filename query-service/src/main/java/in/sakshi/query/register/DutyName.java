package in.sakshi.query.register;

import in.sakshi.obligation.ObligationId;

/**
 * The name of a duty taken apart: what kind it is, and which of its kind, e.g. {@code follow-up} and {@code 2}.
 *
 * @param kind what is to be done
 * @param which the number or id that tells one of the kind from the others; empty if there is but one
 */
public record DutyName(String kind, String which) {

    /** Disposing of the complaint. */
    public static final String DISPOSAL = "disposal";

    /** Learning the outcome of a referral, which the id names. */
    public static final String REFERRAL_OUTCOME = "referral-outcome";

    /** The name of that duty. */
    public static DutyName of(ObligationId duty) {
        int colon = duty.value().indexOf(':');
        return colon < 0
                ? new DutyName(duty.value(), "")
                : new DutyName(duty.value().substring(0, colon), duty.value().substring(colon + 1));
    }

    /** Whether a number tells it from others of its kind. */
    public boolean isNumbered() {
        return which.matches("[0-9]+");
    }

    /** Whether it is of that kind. */
    public boolean is(String other) {
        return kind.equals(other);
    }
}
