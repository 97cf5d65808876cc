package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that whoever was arrested was before the Magistrate (प्रस्तुति दर्ज करें).
 *
 * @param firId the report
 * @param accusedId who
 * @param court before which court
 * @param happened when; now, if absent
 */
public record ProduceAccused(
        FirId firId,
        AccusedId accusedId,
        @Text(max = 120) @Nullable String court,
        @Nullable Happened happened) implements FirCommand {}
