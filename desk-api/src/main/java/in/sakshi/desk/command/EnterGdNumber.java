package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Enter the number of the general-diary entry (जी.डी. रपट सं० भरें). */
public record EnterGdNumber(
        ComplaintId complaintId,

        @Text(max = 20, form = "[0-9]{1,6}", example = "031")
        String gdNumber,

        @Nullable Happened happened)
        implements ComplaintCommand {}
