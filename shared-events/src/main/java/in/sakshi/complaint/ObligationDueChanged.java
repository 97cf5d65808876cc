package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import java.time.Instant;

/** It is due at another time now, under the named rule. */
public record ObligationDueChanged(
        ComplaintId complaintId, ObligationId obligation, String rule, Instant from, Instant to, Happened happened)
        implements ComplaintEvent {}
