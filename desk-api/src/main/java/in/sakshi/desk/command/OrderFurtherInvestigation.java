package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record an order for further investigation (अग्रिम विवेचना का आदेश दर्ज करें).
 *
 * @param firId the report
 * @param court by which court
 * @param happened when; now, if absent
 */
public record OrderFurtherInvestigation(
        FirId firId,
        @Text(max = 120) @Nullable String court,
        @Nullable Happened happened) implements FirCommand {}
