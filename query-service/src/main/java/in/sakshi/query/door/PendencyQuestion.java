package in.sakshi.query.door;

import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.Reading;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is pending where, and when.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param asOf what was pending then; what is pending now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param by what it is counted by; by kind if absent
 * @param atLeast position in the ledger that must have been read
 */
record PendencyQuestion(
        @Nullable UnitPath unit,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        @Nullable CountedBy by,
        @Nullable Long atLeast)
        implements Question {}
