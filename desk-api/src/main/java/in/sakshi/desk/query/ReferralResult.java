package in.sakshi.desk.query;

import in.sakshi.code.ReferralOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a referral, and when (परिणाम). */
public record ReferralResult(
        ReferralOutcome outcome, Instant at, @Nullable String note) {}
