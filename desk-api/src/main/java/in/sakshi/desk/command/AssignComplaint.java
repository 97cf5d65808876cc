package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/** Name the inquiry officer (जांच अधिकारी नियुक्त करें). */
public record AssignComplaint(
        ComplaintId complaintId,
        OfficerId officer,
        @Nullable Happened happened) implements ComplaintCommand {}
