package in.sakshi.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Target;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Target RATIO = Target.atLeast("replay_vs_raw", 0.45, "Replay against a scan");
    private static final Target LOST = Target.exactly("kills_lost", 0, "Lost commands");
    private static final Target KILLS = Target.told("kills", "Kills");
    private static final Target LAG = Target.below("lag_p99_ms_across", 250, "Lag");
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);

    private final Report report = new Report();

    @Test
    void theJsonIsAFlatObjectOfKeysAndFigures() {
        report.found(RATIO, new Finding("replay_vs_raw", 0.48761, "note"));
        report.found(KILLS, new Finding("kills", 200, "note"));

        assertThat(report.json()).isEqualToIgnoringWhitespace("{\"replay_vs_raw\":0.488,\"kills\":200}");
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void whatCouldNotBeFoundOutIsNullAndMakesTheReportIncomplete() {
        report.failed(LAG, new IOException("the child is gone"));

        assertThat(report.json()).isEqualToIgnoringWhitespace("{\"lag_p99_ms_across\":null}");
        assertThat(report.table()).contains("failed").contains("the child is gone");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void theTableSaysWhichTargetsAreMissed() {
        report.found(RATIO, new Finding("replay_vs_raw", 0.44, "slow"));
        report.found(LOST, new Finding("kills_lost", 0, "fine"));
        report.found(KILLS, new Finding("kills", 200, "many"));
        report.found(LAG, new Finding("lag_p99_ms_across", 250, "late"));

        assertThat(report.table().lines())
                .containsExactly(
                        "measure            value  target  met?  note",
                        "replay_vs_raw      0.44   ≥ 0.45  NO    slow",
                        "kills_lost         0      0       yes   fine",
                        "kills              200    –       –     many",
                        "lag_p99_ms_across  250    < 250   NO    late");
    }

    @Test
    void aFindingOfAnotherTargetIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.found(LAG, new Finding("kills", 200, "note")))
                .withMessageContaining("expected: lag_p99_ms_across");
    }

    @Test
    void thePageNamesTheMachineAndTheDayAndHoldsTheTable() {
        report.found(LOST, new Finding("kills_lost", 0, "fine"));
        Machine machine = new Machine(2, 8, "some JDK", "some system", 0.4);

        assertThat(Page.of(report, machine, MONDAY))
                .contains("2 cores, 8 GB, some JDK, some system")
                .contains("2025-10-06")
                .contains("| Lost commands (`kills_lost`) | 0 | 0 | yes | fine |")
                .doesNotContain("{");
    }
}
