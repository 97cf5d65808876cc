package in.sakshi.query.door;

import in.sakshi.station.UnitPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much was pending where, over which days.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param asOf when the days end; now if absent
 * @param days how many there are; 30 if absent
 * @param atLeast position in the ledger that must have been read
 */
record TrendQuestion(
        @Nullable UnitPath unit,
        @Nullable Instant asOf,
        @Nullable Integer days,
        @Nullable Long atLeast) implements Question {

    /** As long as anybody looks back over single days. */
    private static final int MOST_DAYS = 92;

    private static final int USUAL_DAYS = 30;

    TrendQuestion {
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new BadQuestion("days", Wrong.OUT_OF_RANGE, "1", Integer.toString(MOST_DAYS));
        }
    }

    /** How many days there are. */
    int length() {
        return days == null ? USUAL_DAYS : days;
    }
}
