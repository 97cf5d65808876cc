package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Do not take over a complaint from another station (स्थानान्तरण अस्वीकार करें). */
public record RejectTransfer(
        ComplaintId complaintId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
