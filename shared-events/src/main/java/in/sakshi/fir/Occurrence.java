package in.sakshi.fir;

import in.sakshi.fact.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where it happened (घटना).
 *
 * @param began from when, if known
 * @param ended until when, if known
 * @param place where
 */
public record Occurrence(
        @Nullable Instant began,
        @Nullable Instant ended,
        @Text(max = 300) @Nullable String place) {}
