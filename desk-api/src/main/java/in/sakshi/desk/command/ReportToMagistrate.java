package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the report went to the Magistrate (मजिस्ट्रेट को रिपोर्ट दर्ज करें).
 *
 * @param firId the report
 * @param court to which court
 * @param happened when; now, if absent
 */
public record ReportToMagistrate(
        FirId firId,
        @Text(max = 120) @Nullable String court,
        @Nullable Happened happened) implements FirCommand {}
