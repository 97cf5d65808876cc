package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was arrested was before the Magistrate (मजिस्ट्रेट के समक्ष प्रस्तुत).
 *
 * @param accusedId who
 * @param court before which court
 */
public record AccusedProduced(
        FirId firId, AccusedId accusedId, @Nullable String court, Happened happened) implements FirEvent {}
