package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.standalone.StandaloneApplication;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's Run line gives: worked case C1, there again after a power cut. */
class DemoStory {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final int STEPS = 21;

    @TempDir
    Path data;

    @Test
    void theDemoCaseIsRecordedOnceAndIsThereAgainAfterAKill() {
        int port = Jvm.freePort();
        LocalDate yesterday = LocalDate.now(KOLKATA).minusDays(1);
        try (Jvm first = start(port, "--sakshi.demo=true").untilSaid("This is for one machine")) {
            assertThat(first.words()).contains(STEPS + " commits", ledger().toString());
        }
        List<Commit> recorded = commits();
        assertThat(recorded).hasSize(STEPS);
        assertThat(LocalDate.ofInstant(recorded.get(STEPS - 1).recordedAt(), KOLKATA))
                .isBetween(yesterday, yesterday.plusDays(1));
        assertThat(types(recorded))
                .startsWith("SerialGiven", "ComplaintReceived", "ObligationOpened")
                .contains("PartyAbsent", "ReferralOutcomeRecorded", "ObligationMetLate")
                .endsWith("ComplaintClosed");

        try (Jvm second = start(port, "--sakshi.demo=true").untilSaid("This is for one machine")) {
            assertThat(second.words()).contains(STEPS + " commits").doesNotContain("Exception");
        }
        assertThat(commits()).isEqualTo(recorded);
        try (Jvm check = Jvm.start(data, StandaloneApplication.class, "check", ledger().toString())) {
            assertThat(check.exitCode()).as(check.words()).isZero();
        }
    }

    @Test
    void aLedgerThatIsNotADemosTakesNoDemoCase() {
        int port = Jvm.freePort();
        try (Jvm live = start(port).untilReady(new Http(port))) {
            assertThat(live.words()).doesNotContain("Exception");
        }
        try (Jvm demo = start(port, "--sakshi.demo=true")) {
            assertThat(demo.exitCode()).isEqualTo(1);
            assertThat(demo.words()).contains("expected: for the demo, an empty data directory");
        }
        assertThat(commits()).isEmpty();
    }

    private Path ledger() {
        return data.resolve("data/ledger");
    }

    private List<Commit> commits() {
        try (SegmentLog log = SegmentLog.open(ledger(), () -> {
            throw new AssertionError("there is no ledger");
        })) {
            return log.read(0, 1000);
        }
    }

    private static List<String> types(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .map(event -> event.type())
                .toList();
    }

    private Jvm start(int port, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--sakshi.data=" + data.resolve("data");
        arguments[1] = "--server.port=" + port;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Jvm.start(data, StandaloneApplication.class, arguments);
    }
}
