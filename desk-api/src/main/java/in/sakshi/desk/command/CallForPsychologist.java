package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that a psychologist is needed (मनोवैज्ञानिक की आवश्यकता दर्ज करें). */
public record CallForPsychologist(
        ComplaintId complaintId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
