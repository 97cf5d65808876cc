package in.sakshi.ledger.mongo;

import java.time.Duration;

/** A stretch of time that lasts or is over, by the machine's monotonic clock; over until it is started. */
final class Countdown {

    private long ends = System.nanoTime();

    void start(Duration length) {
        ends = System.nanoTime() + length.toNanos();
    }

    void end() {
        ends = System.nanoTime();
    }

    boolean lasts() {
        return System.nanoTime() - ends < 0;
    }
}
