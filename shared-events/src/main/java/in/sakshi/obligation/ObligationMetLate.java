package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Duration;
import java.time.Instant;

/** It was done, but late. */
public record ObligationMetLate(
        CaseId caseId, ObligationId obligation, Instant dueAt, Duration lateBy, Happened happened)
        implements ObligationEvent {}
