package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that it was not signed in time (ई-सूचना व्यपगत दर्ज करें).
 *
 * @param firId the report
 * @param attempts how one tried to reach the giver
 * @param happened when that was found; now, if absent
 */
public record LetEFirLapse(
        FirId firId,
        @Text(max = 500) String attempts,
        @Nullable Happened happened) implements FirCommand {}
