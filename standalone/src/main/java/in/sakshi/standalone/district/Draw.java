package in.sakshi.standalone.district;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws what happens in a case, the same for the same seed. */
final class Draw {

    private static final int HUNDRED = 100;

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    /** Whether, in so many of a hundred cases. */
    boolean in(int ofHundred) {
        return random.nextInt(HUNDRED) < ofHundred;
    }

    /** A whole number from the first up to the last. */
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    Duration minutes(int least, int most) {
        return Duration.ofMinutes(from(least, most));
    }

    Duration hours(int least, int most) {
        return Duration.ofMinutes(from(least * 60, most * 60));
    }

    /** In time mostly; in so many of a hundred cases late. */
    Duration inTimeOr(int lateOfHundred, Duration inTime, Duration late) {
        return in(lateOfHundred) ? late : inTime;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of them, each as often as its weight says. */
    <T> T weighted(Map<T, Integer> weights) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> each : weights.entrySet()) {
            left -= each.getValue();
            if (left < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("weights: " + weights + " (expected: at least one above 0)");
    }
}
