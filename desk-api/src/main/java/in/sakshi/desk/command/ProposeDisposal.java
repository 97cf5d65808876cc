package in.sakshi.desk.command;

import in.sakshi.code.DisposalType;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Propose how the complaint be disposed of (निस्तारण प्रस्तावित करें). */
public record ProposeDisposal(
        ComplaintId complaintId,
        DisposalType type,
        @Text(max = 2000, lines = true) String grounds,
        @Nullable Happened happened)
        implements ComplaintCommand {}
