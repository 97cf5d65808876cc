package in.sakshi.query.door;

import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import org.jspecify.annotations.Nullable;

/**
 * Which postings: those of one officer, or those of a unit and what lies below it.
 *
 * @param officer whose
 * @param unit its path; the unit of the officer who asks, if neither is said
 * @param period in which they were recorded
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record PostingsQuestion(
        @Nullable OfficerId officer,
        @Nullable UnitPath unit,
        Period period,
        Paging paging,
        @Nullable Long atLeast) implements Question {

    PostingsQuestion {
        if (officer != null && unit != null) {
            throw new BadQuestion("officer", Wrong.ONE_OF, "officer, unit");
        }
    }
}
