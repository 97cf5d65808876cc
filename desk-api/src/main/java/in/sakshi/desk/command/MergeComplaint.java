package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Join a complaint to an earlier one of the same parties and facts (पूर्व प्रकरण में सम्मिलित करें).
 *
 * @param into the complaint in which it goes on
 */
public record MergeComplaint(
        ComplaintId complaintId,
        ComplaintId into,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
