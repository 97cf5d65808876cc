package in.sakshi.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that the demo's loader sets to the moments of its case, and then lets go for good. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> set = new AtomicReference<>();

    /** @param real what it shows while nobody has set it */
    public MovableClock(Clock real) {
        this.real = real;
    }

    /** Shows that moment from now on. */
    void moveTo(Instant moment) {
        set.set(moment);
    }

    /** Shows the real time from now on. */
    void letGo() {
        set.set(null);
    }

    /** The real time, wherever this clock stands. */
    Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        Instant moment = set.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock shows UTC only (expected: convert the instant)");
    }
}
