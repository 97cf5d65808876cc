package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Record the permission for a preliminary enquiry, BNSS s. 173(3) (प्रारम्भिक जांच की अनुमति दर्ज करें).
 *
 * @param officer who permitted it, a deputy superintendent or a superior
 * @param orderNumber of the order
 */
public record PermitPrelimEnquiry(
        ComplaintId complaintId,
        OfficerId officer,
        @Text(max = 40) String orderNumber,
        @Nullable Happened happened) implements ComplaintCommand {}
