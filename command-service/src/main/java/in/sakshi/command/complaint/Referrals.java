package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where she was sent, and what was heard of it since (संदर्भ).
 *
 * @param agencies the agency of each referral
 * @param acknowledged those which the agency said it has taken
 * @param withOutcome those whose outcome is recorded
 */
record Referrals(Map<ReferralId, ReferralAgency> agencies, Set<ReferralId> acknowledged, Set<ReferralId> withOutcome) {

    static final Referrals NONE = new Referrals(Map.of(), Set.of(), Set.of());

    Referrals after(CaseEvent event) {
        if (event instanceof ReferralMade made) {
            Map<ReferralId, ReferralAgency> more = new HashMap<>(agencies);
            more.put(made.referralId(), made.agency());
            return new Referrals(Map.copyOf(more), acknowledged, withOutcome);
        }
        if (event instanceof ReferralAcknowledged taken) {
            return new Referrals(agencies, with(acknowledged, taken.referralId()), withOutcome);
        }
        if (event instanceof ReferralOutcomeRecorded recorded) {
            return new Referrals(agencies, acknowledged, with(withOutcome, recorded.referralId()));
        }
        if (event instanceof ReferralCancelled cancelled) {
            return new Referrals(agencies, acknowledged, with(withOutcome, cancelled.referralId()));
        }
        return this;
    }

    private static Set<ReferralId> with(Set<ReferralId> some, ReferralId another) {
        Set<ReferralId> more = new HashSet<>(some);
        more.add(another);
        return Set.copyOf(more);
    }
}
