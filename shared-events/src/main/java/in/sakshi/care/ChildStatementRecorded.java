package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * The child’s statement was taken down (बालिका का बयान, धारा 24 पॉक्सो).
 *
 * @param recorder the officer who took it down
 * @param recorderRank the rank then held
 * @param recorderSex as posted then
 * @param inUniform whether the officer wore uniform
 * @param accusedNear whether the child came near the accused
 * @param trustedPerson whether somebody whom she trusts was there: parent, guardian, near relative, social worker
 * @param audioVideo whether sound and picture were taken
 */
public record ChildStatementRecorded(
        CaseId caseId,
        OfficerId recorder,
        Rank recorderRank,
        Sex recorderSex,
        StatementPlace statementPlace,
        boolean inUniform,
        boolean accusedNear,
        boolean trustedPerson,
        boolean audioVideo,
        Happened happened)
        implements CareEvent {}
