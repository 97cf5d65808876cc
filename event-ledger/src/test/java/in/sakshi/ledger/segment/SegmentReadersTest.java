package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.disk.Disk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside the writer see a prefix, whichever way they look. */
class SegmentReadersTest {

    private static final int COMMITS = 2000;

    @TempDir
    private Path directory;

    @Test
    void everyReaderSeesAGrowingPrefix() throws Exception {
        List<Commit> commits = new SampleLedger().next(COMMITS);
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try (SegmentLog log = SampleLedger.open(directory, 20_000, Disk.REAL, notice -> {})) {
            List<Future<Boolean>> seen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                seen.add(readers.submit(follow(log, commits)));
            }
            for (int i = 0; i < COMMITS; i += 20) {
                log.append(commits.subList(i, i + 20));
            }
            for (Future<Boolean> reader : seen) {
                assertThat(reader.get(30, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static Callable<Boolean> follow(SegmentLog log, List<Commit> commits) {
        return () -> {
            int next = 0;
            while (next < COMMITS) {
                long head = log.head().number();
                List<Commit> more = log.read(next, 33);
                assertThat(more).isEqualTo(commits.subList(next, next + more.size()));
                assertThat(more).hasSizeGreaterThanOrEqualTo((int) Math.min(33, head + 1 - next));
                next += more.size();
                if (!more.isEmpty()) {
                    Commit last = more.get(more.size() - 1);
                    assertThat(log.ofCommand(last.commandId())).contains(last);
                    String stream = last.streams().get(0).stream();
                    long sequence = last.streams().get(0).firstSequence();
                    assertThat(log.holding(stream, sequence)).contains(last);
                }
            }
            return true;
        };
    }

    @Test
    void anInterruptedReaderHarmsNobody() {
        List<Commit> commits = SampleLedger.make(directory, 20, 1000);
        try (SegmentLog log = SampleLedger.open(directory)) {
            Thread.currentThread().interrupt();
            assertThat(log.read(0, 100)).isEqualTo(commits);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(log.read(0, 100)).isEqualTo(commits);
        }
    }
}
