package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import in.sakshi.desk.query.WorkBy;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has how much in hand.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param by what has a line; a station if absent
 * @param asOf as it was then; as it is now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record WorkQuestion(
        @Nullable UnitPath unit,
        @Nullable WorkBy by,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {}
