package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;

/**
 * She was told how her case stands (पीड़िता को अद्यतन सूचना).
 *
 * @param news what she was told
 */
public record VictimUpdated(CaseId caseId, ContactMeans means, String news, Happened happened) implements CareEvent {}
