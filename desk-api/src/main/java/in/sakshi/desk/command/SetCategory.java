package in.sakshi.desk.command;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Set the category as the inquiry has shown it (श्रेणी निर्धारित करें). */
public record SetCategory(
        ComplaintId complaintId,
        ComplaintCategory category,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements ComplaintCommand {}
