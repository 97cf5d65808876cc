package in.sakshi.benchmark.read;

import in.sakshi.benchmark.ground.SampleEvent.StatementTaken;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.EventHandler;

/** A handler that takes events and does nothing but count them. */
final class EmptyHandler {

    private static final int LONGEST_MINUTES = 5;

    private final CountDownLatch left;

    EmptyHandler(int events) {
        left = new CountDownLatch(events);
    }

    @EventHandler
    void on(StatementTaken event) {
        left.countDown();
    }

    void awaitAll() throws InterruptedException, TimeoutException {
        if (!left.await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            throw new TimeoutException(left.getCount() + " events never came (expected: 0)");
        }
    }
}
