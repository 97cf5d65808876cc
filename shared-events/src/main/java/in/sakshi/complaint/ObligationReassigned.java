package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** Somebody else must do it now. */
public record ObligationReassigned(
        ComplaintId complaintId, ObligationId obligation, Owner from, Owner to, Happened happened)
        implements ComplaintEvent {}
