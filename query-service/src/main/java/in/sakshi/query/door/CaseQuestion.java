package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a case, and how fresh the answer must be.
 *
 * @param asOf the case as it stood then; as it stands now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param atLeast position in the ledger that must have been read
 */
record CaseQuestion(
        @Nullable Instant asOf,
        @Nullable Reading reading,
        @Nullable Long atLeast) implements Question {}
