package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that a report was refused, and why (इन्कार दर्ज करें). */
public record RecordRefusal(
        ComplaintId complaintId,
        @Text(max = 2000, lines = true) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
