package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Pendency;
import in.sakshi.code.RuleClass;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;

/**
 * A duty that is pending, as it stood at the moment that was asked about (लंबित दायित्व).
 *
 * @param number of the case in its book
 * @param rule under which it was due then
 * @param owner who had to do it then
 * @param openedAt when it came up
 * @param dueAt by when it was to be done
 */
public record PendingDuty(
        String id,
        long position,
        CaseId caseId,
        EntryNumber number,
        StationCode station,
        ObligationId obligation,
        Pendency kind,
        String rule,
        RuleClass ruleClass,
        Owner owner,
        Instant openedAt,
        Instant dueAt)
        implements Line {}
