package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.retention.HoldId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lift what holds the record of a case (कानूनी रोक हटायें).
 *
 * @param authority who ordered that
 * @param orderNumber number of the order or letter
 * @param orderedOn its date
 */
public record LiftLegalHold(
        CaseId caseId,
        HoldId holdId,
        @Text(max = 200) String authority,
        @Text(max = 100) String orderNumber,
        LocalDate orderedOn,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements RetentionCommand {}
