package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.StatementPlace;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the child’s statement was taken down (बालिका का बयान दर्ज करें).
 *
 * @param recorder the officer who took it down; whoever records it, if absent
 * @param inUniform whether the officer wore uniform
 * @param accusedNear whether the child came near the accused
 * @param trustedPerson whether somebody whom she trusts was there: parent, guardian, near relative, social worker
 * @param audioVideo whether sound and picture were taken
 */
public record RecordChildStatement(
        CaseId caseId,
        @Nullable OfficerId recorder,
        StatementPlace statementPlace,
        boolean inUniform,
        boolean accusedNear,
        boolean trustedPerson,
        boolean audioVideo,
        @Nullable Happened happened)
        implements CareCommand {}
