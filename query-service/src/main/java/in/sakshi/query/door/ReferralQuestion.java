package in.sakshi.query.door;

import in.sakshi.code.ReferralAgency;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals.
 *
 * @param station who made them
 * @param period in which they were made
 * @param agency to whom; any if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record ReferralQuestion(
        StationCode station,
        Period period,
        @Nullable ReferralAgency agency,
        Paging paging,
        @Nullable Long atLeast) implements Question {}
