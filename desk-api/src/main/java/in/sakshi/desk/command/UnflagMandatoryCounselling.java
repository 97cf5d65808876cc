package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Order that counselling is not mandatory in this case (अनिवार्य काउंसलिंग चिह्न हटाएं). */
public record UnflagMandatoryCounselling(
        ComplaintId complaintId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
