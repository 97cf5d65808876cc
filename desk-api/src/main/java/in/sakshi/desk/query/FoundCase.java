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
 * @param applicant who brought it
 * @param category of a complaint
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
        implements Line {}
