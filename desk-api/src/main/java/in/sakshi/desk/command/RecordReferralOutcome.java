package in.sakshi.desk.command;

import in.sakshi.code.ReferralOutcome;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record what came of the referral (परिणाम दर्ज करें). */
public record RecordReferralOutcome(
        ComplaintId complaintId,
        ReferralId referralId,
        ReferralOutcome outcome,
        @Text(max = 1000, lines = true) @Nullable String note,
        @Nullable Happened happened)
        implements ComplaintCommand {}
