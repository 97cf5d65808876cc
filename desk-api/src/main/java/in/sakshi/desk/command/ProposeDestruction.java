package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Propose to destroy the record of a case (अभिलेख नष्ट करने का प्रस्ताव दें). */
public record ProposeDestruction(
        CaseId caseId,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements RetentionCommand {}
