package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the agency has taken the referral (प्राप्ति स्वीकार दर्ज करें). */
public record AcknowledgeReferral(
        ComplaintId complaintId,
        ReferralId referralId,
        @Text(max = 40) @Nullable String agencyReference,
        @Nullable Happened happened)
        implements ComplaintCommand {}
