package in.sakshi.casework;

import in.sakshi.code.AlertKind;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;

/**
 * A superior was told at once of something that was not done as it should be, and was recorded all the same (तत्काल
 * सूचना).
 *
 * @param kind of what
 * @param to who was told: a post, and the officer where known
 */
public record AlertRaised(CaseId caseId, AlertKind kind, Owner to, Happened happened) implements AlertEvent {}
