package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.ForgetfulDisk;
import in.sakshi.ledger.disk.SteppedDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever step of a write fails, once or for a while: no commit half, none twice, and no restart needed. */
class FailingDiskTest {

    private static final int BATCHES = 6;
    private static final int ROTATING = 1500;

    @TempDir
    private Path directory;

    private final List<String> notices = new ArrayList<>();
    private int steps;
    private int failFrom = Integer.MAX_VALUE;
    private int failUntil = Integer.MAX_VALUE;

    private final Disk disk = new SteppedDisk(new ForgetfulDisk(), (step, file) -> {
        steps++;
        if (steps >= failFrom && steps < failUntil) {
            throw new IOException("no space left on the test's disk, at " + step);
        }
    });

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void whicheverStepsFailWritingGoesOnWhenTheyWorkAgain(int failing) {
        int all = stepsOfAWholeRun();
        assertThat(all).isGreaterThan(60);
        for (int from = 1; from <= all; from++) {
            failFrom = from;
            failUntil = from + failing;
            Path place = directory.resolve("from-" + from);
            List<Commit> commits = new SampleLedger().next(BATCHES * 2);
            writeAllThroughFailures(place, commits);
            try (SegmentLog again = SampleLedger.open(place, ROTATING, new ForgetfulDisk(), notices::add)) {
                assertThat(again.read(0, 100)).as("failing from step %d", from).isEqualTo(commits);
            }
        }
    }

    @Test
    void aFullDiskIsRefusedAndNothingOfTheBatchIsThere() {
        List<Commit> commits = new SampleLedger().next(4);
        try (SegmentLog log = SampleLedger.open(directory, ROTATING, disk, notices::add)) {
            log.append(commits.subList(0, 2));
            failFrom = steps + 2;
            failUntil = failFrom + 1;
            AppendOutcome outcome = log.append(commits.subList(2, 4));
            assertThat(outcome).isInstanceOf(AppendOutcome.Refused.class);
            assertThat(log.head().number()).isEqualTo(1);
            assertThat(log.ofCommand(commits.get(2).commandId())).isEmpty();
            assertThat(log.append(commits.subList(2, 4))).isEqualTo(new AppendOutcome.Stored());
            assertThat(log.read(0, 10)).isEqualTo(commits);
        }
    }

    @Test
    void aDiskThatDoesNotEvenTruncateLeavesTheOutcomeUnknownUntilItDoes() {
        List<Commit> commits = new SampleLedger().next(3);
        try (SegmentLog log = SampleLedger.open(directory, 1 << 20, disk, notices::add)) {
            log.append(commits.subList(0, 1));
            failFrom = steps + 3;
            assertThat(log.append(commits.subList(1, 2))).isInstanceOf(AppendOutcome.Unknown.class);
            assertThat(log.append(commits.subList(1, 2))).isInstanceOf(AppendOutcome.Unknown.class);
            failFrom = Integer.MAX_VALUE;
            assertThat(log.append(commits.subList(1, 3))).isEqualTo(new AppendOutcome.Stored());
            assertThat(log.read(0, 10)).isEqualTo(commits);
        }
    }

    private int stepsOfAWholeRun() {
        steps = 0;
        writeAllThroughFailures(directory.resolve("whole"), new SampleLedger().next(BATCHES * 2));
        return steps;
    }

    private void writeAllThroughFailures(Path place, List<Commit> commits) {
        steps = 0;
        try (SegmentLog log = opened(place)) {
            for (int i = 0; i < commits.size(); i += 2) {
                List<Commit> batch = commits.subList(i, i + 2);
                AppendOutcome outcome = log.append(batch);
                while (!(outcome instanceof AppendOutcome.Stored)) {
                    assertThat(outcome).isInstanceOfAny(AppendOutcome.Refused.class, AppendOutcome.Unknown.class);
                    assertThat(log.head().number()).isEqualTo(i - 1);
                    assertThat(log.read(0, 100)).isEqualTo(commits.subList(0, i));
                    outcome = log.append(batch);
                }
            }
        }
    }

    private SegmentLog opened(Path place) {
        while (true) {
            try {
                return SampleLedger.open(place, ROTATING, disk, notices::add);
            } catch (LedgerNotOpened e) {
                assertThat(e).hasMessageContaining("no space left on the test's disk");
            }
        }
    }
}
