package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import in.sakshi.ledger.check.Finding;
import in.sakshi.ledger.check.HistoryChecker;
import in.sakshi.ledger.check.LedgerChecker;
import in.sakshi.ledger.check.Recorded;
import in.sakshi.ledger.check.SegmentEvidence;
import in.sakshi.ledger.check.Told;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the operating system takes no more bytes, commands are refused, and recorded again when it does: no restart. */
class FullDiskTest {

    private static final long ONE_SEGMENT = 64L << 20;
    private static final int KILOBYTES_THAT_FIT = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void aProcessThatRanOutOfSpaceGoesOnWhenThereIsSome() throws IOException, InterruptedException {
        boolean possible = isThere("bash") && isThere("prlimit");
        if (!possible) {
            System.out.println("SKIPPED: no bash or no prlimit here, so no disk can be made full");
        }
        assumeTrue(possible);
        List<String> limited = List.of("bash", "-c", "ulimit -S -f " + KILOBYTES_THAT_FIT + "; exec \"$@\"", "bash");
        try (WriterProcess writer = WriterProcess.start(limited, directory, ONE_SEGMENT)) {
            Awaitility.await().atMost(PATIENCE).until(() -> writer.refused() >= 10);
            int acknowledged = writer.acknowledged();
            assertThat(acknowledged).isBetween(50, 1000);
            liftLimit(writer.pid());
            Awaitility.await().atMost(PATIENCE).until(() -> writer.acknowledged() > acknowledged + 100);
            writer.kill();
            assertThat(findings(writer.awaitKill())).isEmpty();
        }
    }

    private static void liftLimit(long pid) throws IOException, InterruptedException {
        Process lift = new ProcessBuilder("prlimit", "--pid", Long.toString(pid), "--fsize=unlimited")
                .inheritIO()
                .start();
        assertThat(lift.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(lift.exitValue()).isZero();
    }

    private List<Finding> findings(List<Told> told) {
        Recorded recorded = new Recorded();
        try (SegmentEvidence evidence = SegmentEvidence.of(directory)) {
            List<Finding> findings =
                    new ArrayList<>(LedgerChecker.check(evidence, recorded).findings());
            findings.addAll(HistoryChecker.checkWriters(told, recorded));
            return findings;
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> new File(path, program).canExecute());
    }
}
