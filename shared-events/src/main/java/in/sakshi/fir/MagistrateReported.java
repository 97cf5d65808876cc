package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The report of s. 176 went to the Magistrate (मजिस्ट्रेट को रिपोर्ट).
 *
 * @param court to which court
 */
public record MagistrateReported(FirId firId, @Nullable String court, Happened happened) implements FirEvent {}
