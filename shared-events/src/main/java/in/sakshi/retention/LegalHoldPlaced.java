package in.sakshi.retention;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.LocalDate;

/**
 * The record of the case must not be destroyed, however old it becomes, until that is lifted (कानूनी रोक लगायी गयी).
 *
 * @param authority who ordered it: a court, a commission, an inquiry
 * @param orderNumber number of the order or letter
 * @param orderedOn its date
 * @param reason for what the record is needed
 */
public record LegalHoldPlaced(
        CaseId caseId,
        HoldId holdId,
        String authority,
        String orderNumber,
        LocalDate orderedOn,
        String reason,
        Happened happened)
        implements RetentionEvent {}
