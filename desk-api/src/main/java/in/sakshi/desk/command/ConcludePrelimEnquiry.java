package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record what the preliminary enquiry found (प्रारम्भिक जांच पूर्ण करें). */
public record ConcludePrelimEnquiry(
        ComplaintId complaintId,
        boolean cognizable,
        @Text(max = 4000, lines = true) String findings,
        @Nullable Happened happened)
        implements ComplaintCommand {}
