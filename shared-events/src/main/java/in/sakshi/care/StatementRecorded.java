package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * Her statement was taken down by the police (बयान 176/180).
 *
 * @param recorder the officer who took it down
 * @param recorderRank the rank then held
 * @param recorderSex as posted then
 * @param trustedPerson whether somebody whom she trusts was there: parent, guardian, near relative, social worker
 * @param audioVideo whether sound and picture were taken
 */
public record StatementRecorded(
        CaseId caseId,
        StatementSection statementSection,
        OfficerId recorder,
        Rank recorderRank,
        Sex recorderSex,
        StatementPlace statementPlace,
        boolean trustedPerson,
        boolean audioVideo,
        Happened happened)
        implements CareEvent {}
