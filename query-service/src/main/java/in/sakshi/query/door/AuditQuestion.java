package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit: those of one case, of one officer or of one station.
 *
 * @param complaint the case
 * @param officer who recorded
 * @param station whose case it is
 * @param period in which it was recorded
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record AuditQuestion(
        @Named("case") @Nullable CaseId complaint,
        @Nullable OfficerId officer,
        @Nullable StationCode station,
        Period period,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {

    AuditQuestion {
        long given =
                Stream.of(complaint, officer, station).filter(Objects::nonNull).count();
        if (given != 1) {
            throw new BadQuestion("case", Wrong.ONE_OF, "case, officer, station");
        }
    }
}
