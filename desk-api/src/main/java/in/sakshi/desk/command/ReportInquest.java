package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the inquest report went out (पंचायतनामा दर्ज करें).
 *
 * @param firId the report
 * @param reference its number
 * @param happened when; now, if absent
 */
public record ReportInquest(
        FirId firId,
        @Text(max = 60) @Nullable String reference,
        @Nullable Happened happened) implements FirCommand {}
