package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that was found by a name or a number (खोज में मिला प्रकरण).
 *
 * @param number of the case in its book
 * @param at when it was received or registered
 * @param applicant who brought it; absent if whoever searches is to know no more than that there is such a case
 * @param category of a complaint; absent likewise
 */
public record FoundCase(
        String id,
        long position,
        CaseId caseId,
        EntryNumber number,
        StationCode station,
        Instant at,
        @Nullable String applicant,
        @Nullable ComplaintCategory category)
        implements Line {

    /** That there is such a case, and nothing of it. */
    public FoundCase bare() {
        return new FoundCase(id, position, caseId, number, station, at, null, null);
    }
}
