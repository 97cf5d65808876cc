package in.sakshi.query.door;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in a number of the monthly form.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param line which line of the form
 * @param code which source, category, section and so on of the line; all together if absent
 * @param period of which days; all so far if absent
 * @param asOf as it was then; as it is now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record CountedQuestion(
        @Nullable UnitPath unit,
        CountLine line,
        @Nullable String code,
        Period period,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {

    /** The same question about the whole form. */
    CountsQuestion form() {
        return new CountsQuestion(unit, period, asOf, reading, paging, atLeast);
    }
}
