package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Close the file when nothing is open any more (बन्द करें). */
public record CloseComplaint(
        ComplaintId complaintId, @Nullable Happened happened) implements ComplaintCommand {}
