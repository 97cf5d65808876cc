package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/** It need not be done, on the order of somebody who may say so. */
public record ObligationWaived(
        ComplaintId complaintId, ObligationId obligation, String reason, OfficerId waivedBy, Happened happened)
        implements ComplaintEvent {}
