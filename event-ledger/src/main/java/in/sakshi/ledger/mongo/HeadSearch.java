package in.sakshi.ledger.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the last number of the ledger by asking for exact numbers only: far and further ahead until there is none, then ever
 * closer between the last that is there and the first that is not. When nothing is new, that is one question.
 */
final class HeadSearch {

    private static final int DOUBLINGS = 32;
    private static final int PARTS = 32;

    private final Function<Collection<Long>, Set<Long>> present;

    /** Searches with a question that tells which of some numbers are there. */
    HeadSearch(Function<Collection<Long>, Set<Long>> present) {
        this.present = present;
    }

    /**
     * The last number there is.
     *
     * @param known a number that was there once, −1 if none
     * @return −1 if the ledger is empty; less than {@code known} if that is there no more
     */
    long from(long known) {
        long last = known < 0 ? -1 : known - 1;
        long missing = Long.MAX_VALUE;
        List<Long> probes = ahead(known);
        while (missing > last + 1) {
            Set<Long> there = present.apply(probes);
            for (long probe : probes) {
                if (!there.contains(probe)) {
                    missing = probe;
                    break;
                }
                last = probe;
            }
            probes = missing == Long.MAX_VALUE ? ahead(last) : between(last, missing);
        }
        return last;
    }

    private static List<Long> ahead(long known) {
        List<Long> probes = new ArrayList<>();
        if (known >= 0) {
            probes.add(known);
        }
        for (int i = 0; i <= DOUBLINGS; i++) {
            probes.add(known + (1L << i));
        }
        return probes;
    }

    private static List<Long> between(long there, long missing) {
        long step = Math.max(1, (missing - there) / PARTS);
        List<Long> probes = new ArrayList<>();
        for (long probe = there + step; probe < missing; probe += step) {
            probes.add(probe);
        }
        return probes;
    }
}
