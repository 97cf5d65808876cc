package in.sakshi.ledger.mongo;

import java.time.Duration;

/** Notices that a beat has not changed for long enough. */
final class Silence {

    private final Duration longEnough;
    private final Countdown sinceChange = new Countdown();
    private long last = -1;

    Silence(Duration longEnough) {
        this.longEnough = longEnough;
    }

    /** Whether that beat, seen now, has been the same for long enough. */
    boolean after(long beat) {
        if (beat != last) {
            last = beat;
            sinceChange.start(longEnough);
        }
        return !sinceChange.lasts();
    }
}
