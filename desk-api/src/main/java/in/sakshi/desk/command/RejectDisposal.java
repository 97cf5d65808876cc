package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Send the proposal back (निस्तारण अस्वीकृत करें). */
public record RejectDisposal(
        ComplaintId complaintId,
        @Text(max = 1000) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
