package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that she was found (बरामदगी दर्ज करें). */
public record RecordRecovery(
        CaseId caseId,
        @Text(max = 300) String recoveredFrom,
        @Text(max = 500) @Nullable String recoveryNote,
        @Nullable Happened happened)
        implements CareCommand {}
