package in.sakshi.query.door;

import in.sakshi.code.Pendency;
import in.sakshi.desk.query.Reading;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which pending duties.
 *
 * @param unit path of the unit; the one in which the officer serves who asks, if absent
 * @param kind only those of that kind
 * @param owner only those that this officer must do
 * @param dueUntil only those due on that day in Kolkata or before
 * @param asOf what was pending then; what is pending now if absent
 * @param reading by what was recorded until then, or by all that is recorded today; the former if absent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record ObligationsQuestion(
        @Nullable UnitPath unit,
        @Nullable Pendency kind,
        @Nullable OfficerId owner,
        @Nullable LocalDate dueUntil,
        @Nullable Instant asOf,
        @Nullable Reading reading,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {}
