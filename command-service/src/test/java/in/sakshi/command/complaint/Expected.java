package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;

/** An event that a decision should record, of what happened at the moment of the act. */
@FunctionalInterface
interface Expected {

    CaseEvent of(Happened happened);

    static Owner post(Post post) {
        return new Owner(post, null);
    }

    static Owner owner(Officer officer) {
        return new Owner(officer.post(), officer.id());
    }

    static Expected opened(ObligationId duty, String rule, Owner owner, Instant due) {
        return happened -> new ObligationOpened(
                Asking.CASE.asCase(),
                duty,
                rule,
                PackagedRules.BOOK.versions(rule).get(0).ruleClass(),
                owner,
                null,
                due,
                happened);
    }

    static Expected met(ObligationId duty, Instant due) {
        return happened -> new ObligationMet(Asking.CASE.asCase(), duty, due, false, happened);
    }

    static Expected metButEnteredLate(ObligationId duty, Instant due) {
        return happened -> new ObligationMet(Asking.CASE.asCase(), duty, due, true, happened);
    }

    static Expected metLate(ObligationId duty, Instant due, Duration lateBy) {
        return happened -> new ObligationMetLate(Asking.CASE.asCase(), duty, due, lateBy, happened);
    }

    static Expected moved(ObligationId duty, String rule, Instant from, Instant to) {
        return happened -> new ObligationDueChanged(Asking.CASE.asCase(), duty, rule, from, to, happened);
    }

    static Expected reassigned(ObligationId duty, Owner from, Owner to) {
        return happened -> new ObligationReassigned(Asking.CASE.asCase(), duty, from, to, happened);
    }

    static Expected waived(ObligationId duty, String reason, Officer by) {
        return happened -> new ObligationWaived(Asking.CASE.asCase(), duty, reason, by.id(), happened);
    }
}
