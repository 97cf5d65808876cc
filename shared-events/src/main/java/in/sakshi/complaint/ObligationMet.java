package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * It was done in time.
 *
 * @param enteredAfterDue it happened in time but was entered only after the time had run out: both times stand
 */
public record ObligationMet(
        ComplaintId complaintId, ObligationId obligation, Instant dueAt, boolean enteredAfterDue, Happened happened)
        implements ComplaintEvent {}
