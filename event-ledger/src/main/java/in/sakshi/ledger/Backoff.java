package in.sakshi.ledger;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Growing pauses between attempts, up to a second; ended at once when the ledger gives up. */
final class Backoff {

    private static final long FIRST_MILLIS = 5;
    private static final long LONGEST_MILLIS = 1000;

    private final CountDownLatch givenUp;
    private long millis = FIRST_MILLIS;

    Backoff(CountDownLatch givenUp) {
        this.givenUp = givenUp;
    }

    /** Waits for the next attempt; false if there is to be none. */
    boolean pause() {
        try {
            boolean over = givenUp.await(millis, TimeUnit.MILLISECONDS);
            millis = Math.min(2 * millis, LONGEST_MILLIS);
            return !over;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
