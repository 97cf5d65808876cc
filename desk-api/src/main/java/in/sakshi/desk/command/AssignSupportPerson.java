package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record the support person (सहायक व्यक्ति दर्ज करें). */
public record AssignSupportPerson(
        CaseId caseId,
        @Text(max = 120) String supportPerson,
        @Text(max = 200) @Nullable String organisation,
        @Text(max = 300) @Nullable String committeeOrder,
        @Nullable Happened happened)
        implements CareCommand {}
