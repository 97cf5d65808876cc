package in.sakshi.command.casework;

import in.sakshi.casework.CaseId;

/**
 * The service’s own command: climb the ladders of a case up to now, or as far as one commit reaches. Whatever was told before is
 * not told again.
 */
public record TellWhatIsDue(CaseId caseId) {}
