package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Record that she could not be reached for feedback (सम्पर्क नहीं हुआ). */
public record NoteUnreachable(
        ComplaintId complaintId,
        ContactMeans means,
        @Nullable Happened happened) implements ComplaintCommand {}
