package in.sakshi.desk.query;

import in.sakshi.code.RuleClass;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import java.time.Instant;

/**
 * What somebody must still do in a case (दायित्व).
 *
 * @param rule id in the rule book
 * @param owner who must do it
 * @param openedAt since when
 * @param dueAt by when
 */
public record OpenDuty(
        ObligationId obligation, String rule, RuleClass ruleClass, Owner owner, Instant openedAt, Instant dueAt) {

    /** The same in other hands. */
    public OpenDuty ownedBy(Owner newOwner) {
        return new OpenDuty(obligation, rule, ruleClass, newOwner, openedAt, dueAt);
    }

    /** The same, due at another time under that rule. */
    public OpenDuty dueAt(Instant newDueAt, String newRule) {
        return new OpenDuty(obligation, newRule, ruleClass, owner, openedAt, newDueAt);
    }
}
