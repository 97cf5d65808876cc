package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the platform was asked to keep its logs (साक्ष्य संरक्षण पत्र दर्ज करें). */
public record AskToKeepEvidence(
        ComplaintId complaintId,
        @Text(max = 120) String platform,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened)
        implements ComplaintCommand {}
