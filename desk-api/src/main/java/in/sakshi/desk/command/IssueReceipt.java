package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Give her the receipt with her token (रसीद दें). */
public record IssueReceipt(
        ComplaintId complaintId, @Nullable Happened happened) implements ComplaintCommand {}
