package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Grant more time until the disposal (समय विस्तार दें). */
public record GrantExtension(
        ComplaintId complaintId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
