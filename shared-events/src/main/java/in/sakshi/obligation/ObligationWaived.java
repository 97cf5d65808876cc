package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/** It need not be done, on the order of somebody who may say so. */
public record ObligationWaived(
        CaseId caseId, ObligationId obligation, String reason, OfficerId waivedBy, Happened happened)
        implements ObligationEvent {}
