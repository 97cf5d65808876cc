package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record the letter that asks a platform to keep its logs (साक्ष्य संरक्षण पत्र दर्ज करें). */
public record RequestCyberEvidence(
        CaseId caseId,
        @Text(max = 120) String platform,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened)
        implements CareCommand {}
