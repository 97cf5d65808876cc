package in.sakshi.complaint;

import in.sakshi.code.ReferralOutcome;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** What came of the referral is known (संदर्भ का परिणाम). */
public record ReferralOutcomeRecorded(
        ComplaintId complaintId,
        ReferralId referralId,
        ReferralOutcome outcome,
        @Nullable String note,
        Happened happened)
        implements ComplaintEvent {}
