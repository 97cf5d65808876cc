package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the monthly form.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param period of which days; all so far if absent
 * @param asOf as they were then; as they are now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record CountsQuestion(
        @Nullable UnitPath unit,
        Period period,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {}
