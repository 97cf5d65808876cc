package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.testing.AppendingProcess;
import in.sakshi.ledger.testing.ChildJvm;
import in.sakshi.ledger.testing.EmbeddedServerProcess;
import in.sakshi.ledger.testing.Passing;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two appending processes on a server in a third, one of them stopped in the middle and let go on much later. */
@Tag("faults")
class LedgerProcessesTest {

    private ChildJvm server;
    private ChildJvm steady;
    private ChildJvm stopped;
    private MongoPlace place;

    @BeforeEach
    void startThree() throws Exception {
        server = ChildJvm.start(EmbeddedServerProcess.class);
        String uri = "mongodb://127.0.0.1:" + server.awaitLine("port ");
        place = TestMongo.placeAt(uri, TestMongo.freshName());
        steady = ChildJvm.start(AppendingProcess.class, uri, place.database());
        stopped = ChildJvm.start(AppendingProcess.class, uri, place.database());
        steady.awaitLine("ready");
        stopped.awaitLine("ready");
    }

    @AfterEach
    void endThree() {
        List.of(stopped, steady, server).forEach(ChildJvm::close);
    }

    @Test
    void anAppenderThatIsStoppedForTwentySecondsLosesNothingAndHoldsUpNobody() throws Exception {
        awaitMoreOf(stopped, 200);
        awaitMoreOf(steady, 200);
        for (int i = 0; i < 3; i++) {
            stopped.freeze();
            awaitMoreOf(steady, 500);
            stopped.thaw();
            awaitMoreOf(stopped, 50);
        }
        stopped.freeze();
        Passing.of(Duration.ofSeconds(20));
        stopped.thaw();
        awaitMoreOf(stopped, 200);
        awaitMoreOf(steady, 200);
        stopped.finish();
        steady.finish();
        requireSound();
    }

    private static void awaitMoreOf(ChildJvm process, int acknowledged) {
        int before = process.printed();
        await().atMost(Duration.ofMinutes(3)).until(() -> process.printed() >= before + 2 * acknowledged);
    }

    private void requireSound() {
        try (MongoLog log = MongoLog.open(place, Origin.of("test", UUID.randomUUID()))) {
            WholeLedger whole = WholeLedger.soundIn(log);
            int acknowledged = requireAcknowledged(whole, steady) + requireAcknowledged(whole, stopped);
            assertThat(whole.commits()).hasSize(acknowledged);
        }
    }

    /** What a process was told is so, and what it sent after an answer stands after it. */
    private static int requireAcknowledged(WholeLedger whole, ChildJvm process) {
        Map<String, Long> last = new HashMap<>();
        int count = 0;
        for (String line : process.lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("ack")) {
                Commit commit = whole.commits().get(Integer.parseInt(words[3]));
                assertThat(commit.commandId()).hasToString(words[2]);
                assertThat(commit.leafHash()).hasToString(words[4]);
                assertThat(commit.number()).isGreaterThan(last.getOrDefault(words[1], -1L));
                last.put(words[1], commit.number());
                count++;
            }
        }
        return count;
    }
}
