package in.sakshi.fir;

import in.sakshi.code.InvestigationResult;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The investigation is concluded (विवेचना पूर्ण).
 *
 * @param result charge sheet or final report
 * @param reportNumber its number
 * @param court to which court it went
 */
public record InvestigationConcluded(
        FirId firId,
        InvestigationResult result,
        String reportNumber,
        @Nullable String court,
        Happened happened) implements FirEvent {}
