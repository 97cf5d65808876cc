package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Record that the informant has the copy of the closure (समापन की प्रति दें). */
public record GivePrelimCopy(
        ComplaintId complaintId, @Nullable Happened happened) implements ComplaintCommand {}
