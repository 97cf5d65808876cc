package in.sakshi.query.door;

import org.jspecify.annotations.Nullable;

/**
 * Which orders: those of one district.
 *
 * @param district its code
 * @param period in which they were recorded
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record OrdersQuestion(
        String district,
        Period period,
        Paging paging,
        @Nullable Long atLeast) implements Question {}
