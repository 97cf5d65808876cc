package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/** Somebody else must do it now. */
public record ObligationReassigned(CaseId caseId, ObligationId obligation, Owner from, Owner to, Happened happened)
        implements ObligationEvent {}
