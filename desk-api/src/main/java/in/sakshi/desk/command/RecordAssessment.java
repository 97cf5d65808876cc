package in.sakshi.desk.command;

import in.sakshi.code.Recommendation;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record what the complaint amounts to and what should follow (आकलन दर्ज करें). */
public record RecordAssessment(
        ComplaintId complaintId,
        boolean cognizable,
        Recommendation recommendation,
        @Text(max = 4000, lines = true) String findings,
        @Nullable Happened happened)
        implements ComplaintCommand {}
