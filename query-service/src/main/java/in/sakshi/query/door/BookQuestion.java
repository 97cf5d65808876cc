package in.sakshi.query.door;

import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a numbered book: those of a station's book of the year, or those of a period.
 *
 * @param station whose book
 * @param year of the book
 * @param period in which they lie
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record BookQuestion(
        StationCode station,
        @Nullable Integer year,
        Period period,
        Paging paging,
        @Nullable Long atLeast) implements Question {

    BookQuestion {
        if (year == null && !period.isGiven()) {
            throw new BadQuestion("year", Wrong.MISSING_WITHOUT, "from, to");
        }
        if (year != null && period.isGiven()) {
            throw new BadQuestion("year", Wrong.NOT_BESIDE, "from, to");
        }
        if (year != null && (year < Period.FIRST_YEAR || year > Period.LAST_YEAR)) {
            throw new BadQuestion(
                    "year",
                    Wrong.OUT_OF_RANGE,
                    Integer.toString(Period.FIRST_YEAR),
                    Integer.toString(Period.LAST_YEAR));
        }
    }
}
