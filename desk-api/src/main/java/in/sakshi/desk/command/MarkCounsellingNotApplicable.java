package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record why there is nothing to counsel (काउंसलिंग लागू नहीं, कारण दर्ज करें). */
public record MarkCounsellingNotApplicable(
        ComplaintId complaintId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
