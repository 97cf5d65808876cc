package in.sakshi.command.complaint;

import in.sakshi.code.Post;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ObligationDueChanged;
import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ObligationMet;
import in.sakshi.complaint.ObligationMetLate;
import in.sakshi.complaint.ObligationOpened;
import in.sakshi.complaint.ObligationReassigned;
import in.sakshi.complaint.ObligationWaived;
import in.sakshi.complaint.Owner;
import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;

/** An event that a decision should record, of what happened at the moment of the act. */
@FunctionalInterface
interface Expected {

    ComplaintEvent of(Happened happened);

    static Owner post(Post post) {
        return new Owner(post, null);
    }

    static Owner owner(Officer officer) {
        return new Owner(officer.post(), officer.id());
    }

    static Expected opened(ObligationId duty, String rule, Owner owner, Instant due) {
        return happened -> new ObligationOpened(
                Asking.CASE, duty, rule, PackagedRules.BOOK.limit(rule).ruleClass(), owner, due, happened);
    }

    static Expected met(ObligationId duty, Instant due) {
        return happened -> new ObligationMet(Asking.CASE, duty, due, false, happened);
    }

    static Expected metButEnteredLate(ObligationId duty, Instant due) {
        return happened -> new ObligationMet(Asking.CASE, duty, due, true, happened);
    }

    static Expected metLate(ObligationId duty, Instant due, Duration lateBy) {
        return happened -> new ObligationMetLate(Asking.CASE, duty, due, lateBy, happened);
    }

    static Expected moved(ObligationId duty, String rule, Instant from, Instant to) {
        return happened -> new ObligationDueChanged(Asking.CASE, duty, rule, from, to, happened);
    }

    static Expected reassigned(ObligationId duty, Owner from, Owner to) {
        return happened -> new ObligationReassigned(Asking.CASE, duty, from, to, happened);
    }

    static Expected waived(ObligationId duty, String reason, Officer by) {
        return happened -> new ObligationWaived(Asking.CASE, duty, reason, by.id(), happened);
    }
}
