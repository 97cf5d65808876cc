package in.sakshi.ledger.segment;

import static in.sakshi.ledger.testing.CommitChain.event;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.testing.CommitChain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Small ledgers in plain files for tests: a few cases and the register of the year, several commits to a batch. */
public final class SampleLedger {

    /** The ledger of every sample. */
    public static final Origin ORIGIN = Origin.of("test", new UUID(6, 10));

    private static final int CASES = 5;
    private static final int BATCH = 7;

    private final CommitChain chain = new CommitChain();
    private final int[] caseEvents = new int[CASES];
    private int registered;

    /** So many more commits that follow those before: each on a case, every third on the register too. */
    public List<Commit> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    private Commit next() {
        int which = registered++ % CASES;
        int sequence = caseEvents[which]++;
        return registered % 3 == 0
                ? chain.next(event("case-" + which, sequence), event("register", registered / 3 - 1))
                : chain.next(event("case-" + which, sequence));
    }

    /** Opens a ledger in a directory, with so small segments. */
    static SegmentLog open(Path directory, long segmentBytes, Disk disk, Consumer<String> notices) {
        return SegmentLog.open(directory, () -> ORIGIN, new SegmentSettings(segmentBytes, notices), disk);
    }

    /** Opens a ledger in a directory. */
    public static SegmentLog open(Path directory) {
        return SegmentLog.open(directory, () -> ORIGIN);
    }

    /** Makes a ledger of so many commits and closes it. */
    public static List<Commit> make(Path directory, int count, long segmentBytes) {
        List<Commit> commits = new SampleLedger().next(count);
        try (SegmentLog log = open(directory, segmentBytes, Disk.REAL, notice -> {})) {
            inBatches(commits).forEach(log::append);
        }
        return commits;
    }

    private static List<List<Commit>> inBatches(List<Commit> commits) {
        List<List<Commit>> batches = new ArrayList<>();
        for (int i = 0; i < commits.size(); i += BATCH) {
            batches.add(commits.subList(i, Math.min(i + BATCH, commits.size())));
        }
        return batches;
    }
}
