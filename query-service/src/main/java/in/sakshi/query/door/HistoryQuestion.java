package in.sakshi.query.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a case's history.
 *
 * @param asOf only what was recorded until then; all if absent
 * @param atLeast position in the ledger that must have been read
 */
record HistoryQuestion(@Nullable Instant asOf, @Nullable Long atLeast) implements Question {}
