package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The in-charge looked through the case in the daily review (दैनिक समीक्षा). */
public record DailyReviewDone(
        ComplaintId complaintId, @Nullable String remark, Happened happened) implements ComplaintEvent {}
