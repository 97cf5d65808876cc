package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/**
 * What was ordered was done (निर्देश का अनुपालन).
 *
 * @param compliance what was done
 */
public record DirectionComplied(CaseId caseId, DirectionId directionId, String compliance, Happened happened)
        implements OversightEvent {}
