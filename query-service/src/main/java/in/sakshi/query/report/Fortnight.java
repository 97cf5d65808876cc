package in.sakshi.query.report;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One half of a month (पक्ष): from the first to the 15th, or from the 16th to the end.
 *
 * @param first its first day
 * @param last its last day
 */
public record Fortnight(LocalDate first, LocalDate last) {

    private static final int HALF = 15;

    /** The one in which the day lies. */
    public static Fortnight of(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() <= HALF
                ? new Fortnight(month.atDay(1), month.atDay(HALF))
                : new Fortnight(month.atDay(HALF + 1), month.atEndOfMonth());
    }

    /** The one before. */
    public Fortnight before() {
        return of(first.minusDays(1));
    }

    /** All of it. */
    public Span span() {
        return Span.of(first, last);
    }
}
