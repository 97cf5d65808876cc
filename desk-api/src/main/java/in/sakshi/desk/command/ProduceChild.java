package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the child was brought before the committee (समिति के समक्ष प्रस्तुति दर्ज करें). */
public record ProduceChild(
        CaseId caseId,
        @Text(max = 300) @Nullable String committeeOrder,
        @Nullable Happened happened) implements CareCommand {}
