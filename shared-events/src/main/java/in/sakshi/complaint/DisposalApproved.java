package in.sakshi.complaint;

import in.sakshi.code.DisposalType;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/** The complaint is disposed of; feedback and follow-ups begin (निस्तारित). */
public record DisposalApproved(ComplaintId complaintId, DisposalType type, OfficerId approvedBy, Happened happened)
        implements ComplaintEvent {}
