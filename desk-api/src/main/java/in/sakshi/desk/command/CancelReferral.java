package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Take a referral back (संदर्भ निरस्त करें). */
public record CancelReferral(
        ComplaintId complaintId,
        ReferralId referralId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
