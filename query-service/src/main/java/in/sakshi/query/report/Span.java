package in.sakshi.query.report;

import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of days in Kolkata (अवधि).
 *
 * @param from its first moment
 * @param before the first moment after it
 */
public record Span(Instant from, Instant before) {

    /** From the one day to the other, both included. */
    public static Span of(LocalDate first, LocalDate last) {
        return new Span(
                first.atStartOfDay(Kolkata.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(Kolkata.ZONE).toInstant());
    }

    /** Its last millisecond, or the given moment if it is not over by then. */
    Instant endBy(Instant moment) {
        Instant last = before.minusMillis(1);
        return last.isBefore(moment) ? last : moment;
    }

    boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(before);
    }
}
