package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a writing process is killed, whatever it was told is recorded is there, once, under the number it was told. */
class SegmentKillTest {

    @TempDir
    private Path directory;

    private KillRun run = new KillRun(Path.of(""));

    @BeforeEach
    void begin() {
        run = new KillRun(directory);
    }

    @ParameterizedTest(name = "killed {0}")
    @CsvSource({
        "before a write, BEFORE_WRITE .ledger 20",
        "in the middle of a frame, MID_WRITE .ledger 20",
        "after a write and before it is forced, AFTER_WRITE .ledger 20",
        "after a write was forced and before the mark, BEFORE_WRITE acknowledged 20",
        "in the middle of the mark, MID_WRITE acknowledged 20",
        "after the mark and before the answer, AFTER_WRITE acknowledged 20",
        "with half the header of a new segment, MID_WRITE .ledger.new 3",
        "before a new segment has its name, BEFORE_RENAME .ledger.new 3",
        "after a new segment has its name, AFTER_RENAME .ledger 3"
    })
    void nothingAcknowledgedIsLostWhenKilled(String when, String point) throws Exception {
        run.killAt(point);
        assertThat(run.acknowledged()).as(when).isPositive();
        assertThat(run.findings()).isEmpty();
        writesOn();
    }

    @ParameterizedTest(name = "killed {0}")
    @CsvSource({"before the cut, BEFORE_TRUNCATE .ledger 1", "after the cut, AFTER_TRUNCATE .ledger 1"})
    void nothingAcknowledgedIsLostWhenTheNextStartIsKilledToo(String when, String point) throws Exception {
        run.killAt("MID_WRITE .ledger 20");
        long acknowledged = run.acknowledged();
        run.killAt(point);
        assertThat(run.acknowledged()).as(when).isEqualTo(acknowledged);
        assertThat(run.findings()).isEmpty();
        writesOn();
    }

    @Test
    void nothingAcknowledgedIsLostWhenKilledAtRandom() throws Exception {
        Random random = new Random(1041);
        for (int kill = 0; kill < 10; kill++) {
            run.killAtRandom(random);
            assertThat(run.findings()).as("after kill %d", kill).isEmpty();
        }
        assertThat(run.acknowledged()).isPositive();
        writesOn();
    }

    @Test
    @Tag("faults")
    @Timeout(3600)
    void nothingAcknowledgedIsLostInTwoHundredRandomKills() throws Exception {
        Random random = new Random();
        int lost = 0;
        for (int kill = 0; kill < 200; kill++) {
            run.killAtRandom(random);
            lost += run.findings().size();
        }
        System.out.println("kills=200 lost=" + lost + " acknowledged=" + run.acknowledged());
        assertThat(lost).isZero();
        writesOn();
    }

    /** The ledger opens again, and a write cut short is no hindrance to the next one. */
    private void writesOn() {
        run.recordOneMore();
        assertThat(run.findings()).isEmpty();
    }
}
