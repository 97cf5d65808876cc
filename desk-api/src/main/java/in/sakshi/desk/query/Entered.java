package in.sakshi.desk.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, and when and by whom it was entered (घटना एवं प्रविष्टि का समय).
 *
 * @param happenedAt when it happened
 * @param recordedAt when it was entered
 * @param delayReason why it was done or entered late
 * @param by who entered it
 */
public record Entered(
        Instant happenedAt, Instant recordedAt, @Nullable String delayReason, Recorder by) {}
