package in.sakshi.desk.command;

import in.sakshi.code.CounsellingOutcome;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record what the counselling as a whole came to (काउंसलिंग का परिणाम दर्ज करें). */
public record RecordCounsellingOutcome(
        ComplaintId complaintId,
        CounsellingOutcome outcome,
        @Text(max = 1000, lines = true) @Nullable String note,
        @Nullable Happened happened)
        implements ComplaintCommand {}
