package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case, whatever it is (घटनाक्रम).
 *
 * @param id {@code <case>@<sequence>}
 * @param sequence its place in the case, from 0
 * @param type what happened, e.g. {@code ReferralMade}
 * @param happenedAt when, as the officer said it
 * @param recordedAt when the ledger recorded it
 * @param delayReason why it was done or entered late
 * @param payload the event itself
 */
public record TimelineEntry(
        String id,
        long position,
        CaseId caseId,
        long sequence,
        String type,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String delayReason,
        Recorder by,
        Map<String, Object> payload)
        implements Line {}
