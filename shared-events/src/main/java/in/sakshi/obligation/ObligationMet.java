package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * It was done in time.
 *
 * @param enteredAfterDue it happened in time but was entered only after the time had run out: both times stand
 */
public record ObligationMet(
        CaseId caseId, ObligationId obligation, Instant dueAt, boolean enteredAfterDue, Happened happened)
        implements ObligationEvent {}
