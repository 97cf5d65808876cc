package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the inquiry officer spoke with her (सम्पर्क दर्ज करें). */
public record ContactComplainant(
        ComplaintId complaintId,
        ContactMeans means,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened)
        implements ComplaintCommand {}
