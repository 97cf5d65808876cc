package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * The woman officer who was asked for is there (महिला एस्कॉर्ट उपलब्ध).
 *
 * @param escortOfficer the officer who came
 */
public record WomanEscortProvided(CaseId caseId, EscortId escortId, OfficerId escortOfficer, Happened happened)
        implements CareEvent {}
