package in.sakshi.benchmark.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many requests took, from many threads. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** Does it and takes note of the time. */
    void time(Request request) throws Exception {
        long began = System.nanoTime();
        request.send();
        nanos.add(System.nanoTime() - began);
    }

    /** In ms: so many per cent took no longer. */
    double percentile(double percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("requests: 0 (expected: at least 1)");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1] / NANOS_PER_MILLI;
    }

    /** The usual percentiles. */
    String inWords() {
        List<Double> values = Arrays.stream(new double[] {50, 95, 99})
                .mapToObj(this::percentile)
                .toList();
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f ms of %,d requests",
                values.get(0),
                values.get(1),
                values.get(2),
                nanos.size());
    }

    /** What is timed. */
    @FunctionalInterface
    interface Request {
        void send() throws Exception;
    }
}
