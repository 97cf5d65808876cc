package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/** The proposal was sent back (निस्तारण अस्वीकृत). */
public record DisposalRejected(ComplaintId complaintId, String reason, OfficerId rejectedBy, Happened happened)
        implements ComplaintEvent {}
