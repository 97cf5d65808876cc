package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the stations of a unit did in a fortnight.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param on a day of the fortnight; the last one that is over, if absent
 * @param reading by what was recorded until its end, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record FortnightQuestion(
        @Nullable UnitPath unit,
        @Nullable LocalDate on,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {}
