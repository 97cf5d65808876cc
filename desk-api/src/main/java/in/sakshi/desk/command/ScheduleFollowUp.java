package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Set a day for one more follow-up (फॉलोअप नियत करें). */
public record ScheduleFollowUp(
        ComplaintId complaintId,
        LocalDate dueOn,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
