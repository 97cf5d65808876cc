package in.sakshi.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one zone in which days and years are counted: Asia/Kolkata. */
public final class Kolkata {

    /** UTC+05:30 all the year round. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private Kolkata() {}

    /** The date that it is in Kolkata at that moment. */
    public static LocalDate dateAt(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The last millisecond of that date in Kolkata, to which a limit in days runs. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
    }
}
