package in.sakshi.query.door;

import org.jspecify.annotations.Nullable;

/**
 * How fresh the answer on a case must be.
 *
 * @param atLeast position in the ledger that must have been read
 */
record CaseQuestion(@Nullable Long atLeast) implements Question {}
