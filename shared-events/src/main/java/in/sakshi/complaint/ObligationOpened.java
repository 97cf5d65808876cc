package in.sakshi.complaint;

import in.sakshi.code.RuleClass;
import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * Somebody must do something by a time (दायित्व).
 *
 * @param rule id in the rule book, e.g. {@code D-85}
 * @param dueAt the last moment at which it is in time
 */
public record ObligationOpened(
        ComplaintId complaintId,
        ObligationId obligation,
        String rule,
        RuleClass ruleClass,
        Owner owner,
        Instant dueAt,
        Happened happened)
        implements ComplaintEvent {}
