package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record a follow-up after the disposal (फॉलोअप दर्ज करें). */
public record DoFollowUp(
        ComplaintId complaintId,
        @Whole(min = 1, max = 99) int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Text(max = 500) @Nullable String remark,
        @Text(max = 500) @Nullable String helpNeeded,
        @Nullable LocalDate nextOn,
        @Nullable Happened happened)
        implements ComplaintCommand {}
