package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/**
 * Another case took the duty over, and it goes on there with the time it had (दायित्व का अन्तरण): of a complaint, when its first
 * information report is registered or it is merged.
 *
 * @param to the case in which it is open from now on
 */
public record ObligationHandedOn(CaseId caseId, ObligationId obligation, CaseId to, Happened happened)
        implements ObligationEvent {}
