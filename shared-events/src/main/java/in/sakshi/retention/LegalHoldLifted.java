package in.sakshi.retention;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.LocalDate;

/**
 * What held the record of the case is over (कानूनी रोक हटायी गयी). Other holds stand.
 *
 * @param authority who ordered it
 * @param orderNumber number of the order or letter
 * @param orderedOn its date
 * @param reason why the record is needed no longer
 */
public record LegalHoldLifted(
        CaseId caseId,
        HoldId holdId,
        String authority,
        String orderNumber,
        LocalDate orderedOn,
        String reason,
        Happened happened)
        implements RetentionEvent {}
