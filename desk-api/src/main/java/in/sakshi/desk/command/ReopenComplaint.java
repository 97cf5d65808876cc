package in.sakshi.desk.command;

import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Take a disposed complaint up again (पुनः खोलें). */
public record ReopenComplaint(
        ComplaintId complaintId,
        ReopeningGround ground,
        @Text(max = 1000) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
