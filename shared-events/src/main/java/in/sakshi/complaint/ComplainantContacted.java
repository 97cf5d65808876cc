package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The inquiry officer spoke with the complainant (सम्पर्क). */
public record ComplainantContacted(
        ComplaintId complaintId,
        ContactMeans means,
        @Nullable String remark,
        Happened happened) implements ComplaintEvent {}
