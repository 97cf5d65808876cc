package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import java.time.Instant;

/**
 * An officer who has nothing to do with the case opened it, because somebody was in danger (आपात में खोला गया). What they did with it is to be
 * answered for: a superior was told at once.
 *
 * @param officer who opened it
 * @param reason why, in their words
 * @param until from when on it is closed to them again
 */
public record OpenedInEmergency(CaseId caseId, OfficerId officer, String reason, Instant until, Happened happened)
        implements OversightEvent {}
