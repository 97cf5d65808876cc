package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.code.RuleClass;
import in.sakshi.fact.Happened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody must do something by a time (दायित्व).
 *
 * @param rule id in the rule book, e.g. {@code D-85}
 * @param runsFrom from when its time is counted, where that is not when it came up: a medical examination is due from the
 *     information on, however late the report was registered
 * @param dueAt the last moment at which it is in time
 */
public record ObligationOpened(
        CaseId caseId,
        ObligationId obligation,
        String rule,
        RuleClass ruleClass,
        Owner owner,
        @Nullable Instant runsFrom,
        Instant dueAt,
        Happened happened)
        implements ObligationEvent {

    /** From when its time is counted. */
    public Instant start() {
        return runsFrom == null ? happened.at() : runsFrom;
    }
}
