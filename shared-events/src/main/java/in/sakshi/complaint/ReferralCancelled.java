package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** A referral was taken back before anything came of it (संदर्भ निरस्त). */
public record ReferralCancelled(ComplaintId complaintId, ReferralId referralId, String reason, Happened happened)
        implements ComplaintEvent {}
