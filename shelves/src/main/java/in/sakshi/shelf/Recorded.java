package in.sakshi.shelf;

import in.sakshi.desk.query.Recorder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows about an event beside what it says itself. Times are whole milliseconds, as lines keep them.
 *
 * @param position its place in the ledger
 * @param sequence its place in its stream
 * @param happenedAt when it happened, by the officer's word
 * @param delayReason why it was done or entered late
 * @param recordedAt when the ledger recorded it
 * @param by who recorded it
 */
public record Recorded(
        long position,
        long sequence,
        Instant happenedAt,
        @Nullable String delayReason,
        Instant recordedAt,
        Recorder by) {}
