package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The agency confirmed that it has taken the referral (प्राप्ति स्वीकार).
 *
 * @param agencyReference the agency’s own file number
 */
public record ReferralAcknowledged(
        ComplaintId complaintId,
        ReferralId referralId,
        @Nullable String agencyReference,
        Happened happened) implements ComplaintEvent {}
