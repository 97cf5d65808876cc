package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.retention.HoldId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold the record of a case, so that it is not destroyed (कानूनी रोक लगायें).
 *
 * @param authority who ordered it: a court, a commission, an inquiry
 * @param orderNumber number of the order or letter
 * @param orderedOn its date
 */
public record PlaceLegalHold(
        CaseId caseId,
        @Fresh HoldId holdId,
        @Text(max = 200) String authority,
        @Text(max = 100) String orderNumber,
        LocalDate orderedOn,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements RetentionCommand {}
