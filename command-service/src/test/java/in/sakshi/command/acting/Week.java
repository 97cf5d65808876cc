package in.sakshi.command.acting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The week in which the worked case begins; each day stands for ten past eleven on it. */
public final class Week {

    public static final Instant MONDAY = ist("2025-10-06T11:10");
    public static final Instant TUESDAY = ist("2025-10-07T11:10");
    public static final Instant WEDNESDAY = ist("2025-10-08T11:10");
    public static final Instant THURSDAY = ist("2025-10-09T11:10");
    public static final Instant FRIDAY = ist("2025-10-10T11:10");
    public static final Instant SATURDAY = ist("2025-10-11T11:10");
    public static final Instant SUNDAY = ist("2025-10-12T11:10");

    private Week() {}

    /** That moment by a clock in Kolkata, e.g. {@code 2025-10-06T11:10}. */
    public static Instant ist(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHoursMinutes(5, 30));
    }

    /** The last millisecond of that day in Kolkata, e.g. {@code 2025-10-09}. */
    public static Instant endOf(String date) {
        return ist(date + "T23:59:59.999");
    }
}
