package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Instant;

/** It is due at another time now, under the named rule. */
public record ObligationDueChanged(
        CaseId caseId, ObligationId obligation, String rule, Instant from, Instant to, Happened happened)
        implements ObligationEvent {}
