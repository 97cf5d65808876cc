package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Report to the Child Welfare Committee (बाल कल्याण समिति को सूचित करें). */
public record ReportToCommittee(
        CaseId caseId,
        @Text(max = 40) @Nullable String letterNumber,
        boolean needsCare,
        boolean unsafeAtHome,
        @Nullable Happened happened)
        implements CareCommand {}
