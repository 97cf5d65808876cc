package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import java.time.Duration;
import java.time.Instant;

/** It was done, but late. */
public record ObligationMetLate(
        ComplaintId complaintId, ObligationId obligation, Instant dueAt, Duration lateBy, Happened happened)
        implements ComplaintEvent {}
