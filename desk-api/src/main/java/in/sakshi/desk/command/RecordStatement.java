package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Record that her statement was taken down (बयान लेखन दर्ज करें). Not what she said: that stays with the investigation.
 *
 * @param recorder the officer who took it down; whoever records it, if absent
 * @param trustedPerson whether somebody whom she trusts was there: parent, guardian, near relative, social worker
 * @param audioVideo whether sound and picture were taken
 */
public record RecordStatement(
        CaseId caseId,
        StatementSection statementSection,
        @Nullable OfficerId recorder,
        StatementPlace statementPlace,
        boolean trustedPerson,
        boolean audioVideo,
        @Nullable Happened happened)
        implements CareCommand {}
