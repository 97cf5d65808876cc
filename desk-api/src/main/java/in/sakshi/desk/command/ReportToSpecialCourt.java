package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CourtMatter;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Report to the Special Court (विशेष न्यायालय को सूचित करें). */
public record ReportToSpecialCourt(
        CaseId caseId,
        CourtMatter courtMatter,
        @Text(max = 200) String court,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened)
        implements CareCommand {}
