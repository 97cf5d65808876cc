package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the court was asked to hear her (183 बयान हेतु प्रार्थना दर्ज करें). */
public record RequestMagistrateStatement(
        CaseId caseId,
        @Text(max = 200) String court,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened)
        implements CareCommand {}
