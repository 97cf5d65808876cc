package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the in-charge looked through the case (दैनिक समीक्षा करें). */
public record DoDailyReview(
        ComplaintId complaintId,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened) implements ComplaintCommand {}
