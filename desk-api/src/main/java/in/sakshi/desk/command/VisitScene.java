package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record the visit to the scene (घटनास्थल निरीक्षण दर्ज करें).
 *
 * @param firId the report
 * @param expert whether a forensic expert was there
 * @param videographed whether it was filmed
 * @param happened when; now, if absent
 */
public record VisitScene(
        FirId firId,
        boolean expert,
        boolean videographed,
        @Nullable Happened happened) implements FirCommand {}
