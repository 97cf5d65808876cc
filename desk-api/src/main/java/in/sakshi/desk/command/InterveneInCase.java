package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record what the in-charge ordered or advised in the matter (हस्तक्षेप दर्ज करें). */
public record InterveneInCase(
        ComplaintId complaintId,
        @Text(max = 2000, lines = true) String guidance,
        @Nullable Happened happened) implements ComplaintCommand {}
