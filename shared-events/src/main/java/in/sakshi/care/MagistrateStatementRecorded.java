package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/**
 * The Magistrate heard her (183 बयान). Whom it was read to and what she said stays with the court.
 *
 * @param court which court
 * @param womanMagistrate whether the Magistrate is a woman
 * @param womanPresent whether a woman was there, where the Magistrate is none
 * @param audioVideo whether sound and picture were taken
 */
public record MagistrateStatementRecorded(
        CaseId caseId,
        String court,
        boolean womanMagistrate,
        boolean womanPresent,
        boolean audioVideo,
        Happened happened)
        implements CareEvent {}
