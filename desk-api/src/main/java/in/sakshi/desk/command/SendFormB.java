package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the preliminary assessment went to the committee (प्रारूप ख भेजना दर्ज करें). */
public record SendFormB(
        CaseId caseId,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened) implements CareCommand {}
