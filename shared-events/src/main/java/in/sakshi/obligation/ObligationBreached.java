package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * The time ran out and it was not done (समय-सीमा का उल्लंघन). It happened when the time ran out, whenever that was noticed.
 *
 * @param dueAt the last moment at which it would have been in time
 * @param owner who had to do it then
 */
public record ObligationBreached(CaseId caseId, ObligationId obligation, Instant dueAt, Owner owner, Happened happened)
        implements ObligationEvent {}
