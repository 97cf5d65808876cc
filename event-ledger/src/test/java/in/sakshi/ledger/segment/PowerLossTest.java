package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.ForgetfulDisk;
import in.sakshi.ledger.disk.SteppedDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the power fails, and whatever the disk then keeps of what was not forced: what was acknowledged is there. */
class PowerLossTest {

    private static final int FAILURES = 250;
    private static final int BATCH = 3;

    @TempDir
    private Path directory;

    private final List<Commit> commits = new SampleLedger().next(10 * BATCH);
    private final Random random = new Random(20251006);
    private ForgetfulDisk disk = new ForgetfulDisk();
    private int stepsToLive;

    /** The process dies, or the power fails. No exception that the log could take for a failed write. */
    private static final class Gone extends RuntimeException {}

    @Test
    void whatWasAcknowledgedSurvivesEveryLossOfPower() throws IOException {
        for (int failure = 0; failure < FAILURES; failure++) {
            disk = new ForgetfulDisk();
            Path before = directory.resolve("before-" + failure);
            long segmentBytes = 1L + random.nextInt(4000);
            int acknowledged = 0;
            for (int killed = random.nextInt(3); killed >= 0; killed--) {
                acknowledged = Math.max(acknowledged, runUntilGone(before, segmentBytes));
            }
            Path after = directory.resolve("after-" + failure);
            disk.loseWhatWasNotForced(after, random);
            goOn(after, acknowledged, failure);
        }
    }

    /** Returns up to where somebody was told, or could read, that commits are recorded. */
    private int runUntilGone(Path place, long segmentBytes) {
        stepsToLive = random.nextInt(100);
        int known = 0;
        Disk stepped = new SteppedDisk(disk, (step, file) -> {
            if (--stepsToLive < 0) {
                throw new Gone();
            }
        });
        try (SegmentLog log = SampleLedger.open(place, segmentBytes, stepped, notice -> {})) {
            known = Math.toIntExact(log.head().next());
            while (known < commits.size()) {
                List<Commit> batch = commits.subList(known, Math.min(commits.size(), known + BATCH));
                assertThat(log.append(batch)).isEqualTo(new AppendOutcome.Stored());
                known += batch.size();
            }
        } catch (Gone e) {
            return known;
        }
        return known;
    }

    private void goOn(Path place, int acknowledged, int failure) {
        try (SegmentLog log = SampleLedger.open(place, 1 << 20, new ForgetfulDisk(), notice -> {})) {
            int there = Math.toIntExact(log.head().next());
            assertThat(there)
                    .as("commits after failure %d", failure)
                    .isBetween(acknowledged, Math.min(commits.size(), acknowledged + BATCH));
            assertThat(log.read(0, 100)).isEqualTo(commits.subList(0, there));
            if (there < commits.size()) {
                assertThat(log.append(commits.subList(there, commits.size()))).isEqualTo(new AppendOutcome.Stored());
            }
        }
    }
}
