package in.sakshi.casework;

import in.sakshi.code.AlertKind;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;

/**
 * Something was recorded of which a superior must know at once; it was recorded all the same (चेतावनी).
 *
 * @param kind of what
 * @param to whom
 */
public record AlertRaised(CaseId caseId, AlertKind kind, Owner to, Happened happened) implements AlertEvent {}
