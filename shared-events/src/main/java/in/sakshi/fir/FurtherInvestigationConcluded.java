package in.sakshi.fir;

import in.sakshi.code.InvestigationResult;
import in.sakshi.fact.Happened;

/**
 * The further investigation is concluded (अग्रिम विवेचना पूर्ण).
 *
 * @param result charge sheet or final report
 * @param reportNumber its number
 */
public record FurtherInvestigationConcluded(
        FirId firId, InvestigationResult result, String reportNumber, Happened happened) implements FirEvent {}
