package in.sakshi.ledger.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * Up to which position of the ledger a processing group has read, so that an answer can say up to where it is true, and a
 * question can wait until its asker's own writes are in it.
 *
 * <p>Segments that this process holds are known to the event. Those of other processes are known from their tokens; a segment in
 * which nothing happens stores its token only when it renews its claim, so there the answer may be some seconds behind.
 */
public final class ReadingPosition {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Function<String, Optional<StreamingEventProcessor>> processorOf;
    private final LedgerTokenStore tokens;

    /**
     * The reading positions of processors.
     *
     * @param processorOf the processor of a group, if this process has it
     * @param tokens the tokens of the processors
     */
    public ReadingPosition(Function<String, Optional<StreamingEventProcessor>> processorOf, LedgerTokenStore tokens) {
        this.processorOf = processorOf;
        this.tokens = tokens;
    }

    /**
     * The position up to which the group has read everything; parked events count as read.
     *
     * @return −1 if it has read nothing
     */
    public long of(String group) {
        Optional<StreamingEventProcessor> processor = processorOf.apply(group);
        Collection<EventTrackerStatus> own =
                processor.map(here -> here.processingStatus().values()).orElse(List.of());
        Map<Integer, Long> positions = new HashMap<>();
        if (!isWhole(own)) {
            positions.putAll(
                    tokens.readUpTo(processor.map(EventProcessor::getName).orElse(group)));
        }
        own.forEach(status -> positions.merge(
                status.getSegment().getSegmentId(), Tokens.lowest(status.getTrackingToken()), Math::max));
        return positions.values().stream().mapToLong(position -> position).min().orElse(Tokens.NOTHING);
    }

    /**
     * Waits until the group has read at least up to that position.
     *
     * @param atMost how long to wait
     * @return whether it has
     */
    public boolean awaitAtLeast(String group, long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (of(group) < position) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** Whether these segments are all there are: the parts of the whole that they stand for add up to one. */
    private static boolean isWhole(Collection<EventTrackerStatus> segments) {
        double parts = segments.stream()
                .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                .sum();
        return parts == 1.0;
    }
}
