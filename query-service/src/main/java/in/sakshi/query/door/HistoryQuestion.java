package in.sakshi.query.door;

import in.sakshi.query.copy.FileForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a case's history.
 *
 * @param asOf only what was recorded until then; all if absent
 * @param format in which form to have it as a file; not as a file if absent
 * @param atLeast position in the ledger that must have been read
 */
record HistoryQuestion(
        @Nullable Instant asOf,
        @Nullable FileForm format,
        @Nullable Long atLeast) implements Question {}
