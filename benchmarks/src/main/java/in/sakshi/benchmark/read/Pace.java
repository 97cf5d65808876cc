package in.sakshi.benchmark.read;

import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Records at an even pace, whether or not what came before is acknowledged yet, as officers at many desks do. */
final class Pace {

    static final int PER_SECOND = 1_000;

    private static final long STEP_NANOS = 1_000_000_000L / PER_SECOND;

    private Pace() {}

    /** Told of each acknowledgement: the number of the commit and when. */
    @FunctionalInterface
    interface Acknowledged {
        void at(long commit, long micros);
    }

    static void record(Ledger ledger, List<Draft> drafts, Acknowledged acknowledged) {
        long began = System.nanoTime();
        for (int i = 0; i < drafts.size(); i++) {
            for (long early = early(began, i); early > 0; early = early(began, i)) {
                LockSupport.parkNanos(early);
            }
            var unused =
                    ledger.append(drafts.get(i)).thenAccept(commit -> acknowledged.at(commit.number(), Lags.now()));
        }
    }

    private static long early(long began, int i) {
        return began + i * STEP_NANOS - System.nanoTime();
    }
}
