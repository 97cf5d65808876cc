package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/** Record the report of the Family Welfare Committee (समिति की आख्या दर्ज करें). */
public record RecordFamilyCommitteeReport(
        FirId firId,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened) implements FirCommand {}
