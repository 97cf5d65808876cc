package in.sakshi.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a thing happened, as said by the officer who recorded it (घटना का समय). Beside it always stands the ledger's own time of recording.
 *
 * @param at the moment it happened
 * @param delayReason why it was done or entered late, in the officer's words
 */
public record Happened(
        Instant at, @Text(max = 500) @Nullable String delayReason) {

    /** It happened then, and nothing needs explaining. */
    public static Happened at(Instant at) {
        return new Happened(at, null);
    }
}
