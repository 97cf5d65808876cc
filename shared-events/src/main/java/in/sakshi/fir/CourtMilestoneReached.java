package in.sakshi.fir;

import in.sakshi.code.CourtMilestone;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The case has come further in court (न्यायालय की स्थिति).
 *
 * @param milestone how far
 */
public record CourtMilestoneReached(
        FirId firId, CourtMilestone milestone, @Nullable String remark, Happened happened) implements FirEvent {}
