package in.sakshi.benchmark.read;

import in.sakshi.benchmark.ground.SampleEvent.StatementTaken;
import in.sakshi.ledger.Position;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;

/** When each commit of a fresh ledger was acknowledged and when it was handled, in microseconds of this machine's clock. */
final class Lags {

    private static final int LONGEST_SECONDS = 60;

    private final AtomicLongArray acked;
    private final AtomicLongArray handled;
    private final CountDownLatch left;

    Lags(int commits) {
        acked = new AtomicLongArray(commits);
        handled = new AtomicLongArray(commits);
        left = new CountDownLatch(2 * commits);
    }

    /** Now, as both processes of a machine see it. */
    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    void acked(long commit, long at) {
        acked.set((int) commit, at);
        left.countDown();
    }

    @EventHandler
    void on(StatementTaken event, TrackingToken token) {
        handled.set((int) Position.commitNumber(token.position().orElseThrow()), now());
        left.countDown();
    }

    /** Waits until each commit is acknowledged and handled. */
    void awaitAll() throws InterruptedException, TimeoutException {
        if (!left.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException(left.getCount() + " acknowledgements or events never came (expected: 0)");
        }
    }

    /** Of the commits from that one on, the lag that only one of a hundred exceeds, in ms. Handled before acknowledged is no lag. */
    double p99Millis(int from) {
        long[] sorted = IntStream.range(from, acked.length())
                .mapToLong(commit -> Math.max(0, handled.get(commit) - acked.get(commit)))
                .sorted()
                .toArray();
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1000.0;
    }
}
