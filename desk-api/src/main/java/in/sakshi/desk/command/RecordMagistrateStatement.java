package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the Magistrate heard her (183 बयान होना दर्ज करें). */
public record RecordMagistrateStatement(
        CaseId caseId,
        @Text(max = 200) String court,
        boolean womanMagistrate,
        boolean womanPresent,
        boolean audioVideo,
        @Nullable Happened happened)
        implements CareCommand {}
