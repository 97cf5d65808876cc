package in.sakshi.query.testing;

import in.sakshi.fact.Kolkata;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it on; it never goes back. */
public final class DeskClock extends Clock {

    private volatile Instant now;

    /** A clock that stands at that moment. */
    public DeskClock(Instant now) {
        this.now = now;
    }

    /** Moves it to that moment, unless it is later already. */
    public synchronized void moveTo(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Kolkata.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the desk knows one zone");
    }
}
