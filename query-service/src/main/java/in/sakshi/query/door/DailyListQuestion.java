package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen to at a station.
 *
 * @param asOf as it was then, on that day; now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record DailyListQuestion(
        StationCode station,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast) implements Question {}
