package in.sakshi.command.complaint;

import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where she was sent, and of which referrals the outcome is known (संदर्भ).
 *
 * @param agencies the agency of each referral
 * @param withOutcome those whose outcome is recorded
 */
record Referrals(Map<ReferralId, ReferralAgency> agencies, Set<ReferralId> withOutcome) {

    static final Referrals NONE = new Referrals(Map.of(), Set.of());

    Referrals after(ComplaintEvent event) {
        if (event instanceof ReferralMade made) {
            Map<ReferralId, ReferralAgency> more = new HashMap<>(agencies);
            more.put(made.referralId(), made.agency());
            return new Referrals(Map.copyOf(more), withOutcome);
        }
        if (event instanceof ReferralOutcomeRecorded recorded) {
            Set<ReferralId> more = new HashSet<>(withOutcome);
            more.add(recorded.referralId());
            return new Referrals(agencies, Set.copyOf(more));
        }
        return this;
    }
}
