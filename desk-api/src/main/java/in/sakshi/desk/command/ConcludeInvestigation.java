package in.sakshi.desk.command;

import in.sakshi.code.InvestigationResult;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Conclude the investigation (विवेचना पूर्ण करें).
 *
 * @param firId the report
 * @param result charge sheet or final report
 * @param reportNumber its number
 * @param court to which court it went
 * @param happened when; now, if absent
 */
public record ConcludeInvestigation(
        FirId firId,
        InvestigationResult result,
        @Text(max = 40) String reportNumber,
        @Text(max = 120) @Nullable String court,
        @Nullable Happened happened)
        implements FirCommand {}
