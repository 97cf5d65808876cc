package in.sakshi.fir;

import in.sakshi.code.RaidResult;
import in.sakshi.fact.Happened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party went out for an accused or for her (दबिश).
 *
 * @param plannedAt for when it was planned
 * @param leftAt when the party left
 * @param backAt when it was back
 * @param result what it came to
 * @param women how many women were in the party
 */
public record RaidConducted(
        FirId firId,
        @Nullable Instant plannedAt,
        Instant leftAt,
        Instant backAt,
        RaidResult result,
        int women,
        @Nullable String remark,
        Happened happened)
        implements FirEvent {}
