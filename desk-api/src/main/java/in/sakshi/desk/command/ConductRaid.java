package in.sakshi.desk.command;

import in.sakshi.code.RaidResult;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import in.sakshi.fir.FirId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Record a raid (दबिश दर्ज करें).
 *
 * @param firId the report
 * @param plannedAt for when it was planned
 * @param leftAt when the party left
 * @param backAt when it was back
 * @param result what it came to
 * @param women how many women were in the party
 * @param happened when; now, if absent
 */
public record ConductRaid(
        FirId firId,
        @Nullable Instant plannedAt,
        Instant leftAt,
        Instant backAt,
        RaidResult result,
        @Whole(min = 0, max = 99) int women,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened)
        implements FirCommand {}
