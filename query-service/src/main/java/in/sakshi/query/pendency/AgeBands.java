package in.sakshi.query.pendency;

import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How old what is pending is, in bands of days (आयु-वर्ग). Days are days in Kolkata; what came up today is 0 days old. */
public final class AgeBands {

    /** The last day of each band but the last, which has no end. */
    public static final List<Integer> LAST_DAYS = List.of(3, 7, 15, 30, 60, 90);

    private AgeBands() {}

    /** The band of what came up then, looked at from that moment. */
    public static int of(Instant openedAt, Instant moment) {
        long days = ChronoUnit.DAYS.between(Kolkata.dateAt(openedAt), Kolkata.dateAt(moment));
        int band = 0;
        while (band < LAST_DAYS.size() && days > LAST_DAYS.get(band)) {
            band++;
        }
        return band;
    }
}
