package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Further investigation was ordered during trial (अग्रिम विवेचना का आदेश).
 *
 * @param court by which court
 */
public record FurtherInvestigationOrdered(
        FirId firId, @Nullable String court, Happened happened) implements FirEvent {}
