package in.sakshi.desk.command;

import in.sakshi.code.InvestigationResult;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Conclude the further investigation (अग्रिम विवेचना पूर्ण करें).
 *
 * @param firId the report
 * @param result charge sheet or final report
 * @param reportNumber its number
 * @param happened when; now, if absent
 */
public record ConcludeFurtherInvestigation(
        FirId firId,
        InvestigationResult result,
        @Text(max = 40) String reportNumber,
        @Nullable Happened happened) implements FirCommand {}
