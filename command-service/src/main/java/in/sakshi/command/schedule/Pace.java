package in.sakshi.command.schedule;

import java.time.Duration;

/**
 * How fast the schedule is gone through.
 *
 * @param atOnce cases that are taken from it together
 * @param again how long a case is left to whoever has taken it up; then it is taken up again
 */
public record Pace(int atOnce, Duration again) {

    public Pace {
        if (atOnce < 1 || again.isNegative() || again.isZero()) {
            throw new IllegalArgumentException(
                    "pace: " + atOnce + " at once, again after " + again + " (expected: at least one, and some time)");
        }
    }
}
