package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Approve the proposed disposal (निस्तारण अनुमोदित करें). */
public record ApproveDisposal(
        ComplaintId complaintId, @Nullable Happened happened) implements ComplaintCommand {}
