package in.sakshi.complaint;

import in.sakshi.code.DisposalType;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/** The inquiry officer proposed how the complaint be disposed of (निस्तारण प्रस्तावित). */
public record DisposalProposed(
        ComplaintId complaintId, DisposalType type, String grounds, OfficerId proposedBy, Happened happened)
        implements ComplaintEvent {}
