package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.TcpProxy;
import in.sakshi.ledger.testing.TcpProxy.Fault;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.ledger.testing.WholeLedger;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger whose MongoDB is at the far end of a bad network. */
class LedgerNetworkTest extends LedgerTestBase {

    /** How the wire protocol begins an insert into the ledger, as against one into the lease. */
    private static final String INSERT = "insert\0\7\0\0\0ledger\0";

    private TcpProxy network;
    private Ledger ledger;

    @BeforeEach
    void openThroughTheNetwork() throws IOException {
        network = TcpProxy.before(TestMongo.address());
        MongoLog far = MongoLog.open(TestMongo.through(network, place).within(Duration.ofSeconds(2)), log.origin());
        ledger = open(far, Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        recorded(ledger.append(Drafts.of("case-a", 0)));
    }

    @AfterEach
    void closeTheNetwork() throws IOException {
        network.close();
    }

    @Test
    void whatWasStoredIsAcknowledgedAlthoughItsReplyWasLost() {
        network.plan(INSERT, Fault.REPLY_LOST);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 1)));
        assertThat(network.allHappened()).isTrue();
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(2).endsWith(commit);
    }

    @Test
    void whatWasStoredIsAcknowledgedAlthoughTheConnectionHangsForEver() {
        network.plan(INSERT, Fault.REPLY_NEVER_COMES);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 1)));
        assertThat(network.allHappened()).isTrue();
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(2).endsWith(commit);
    }

    @Test
    void aRequestThatIsCutBeforeItArrivesIsSentAgain() {
        network.plan(INSERT, Fault.CUT_BEFORE);
        network.plan(INSERT, Fault.CUT_BEFORE);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 1)));
        assertThat(network.allHappened()).isTrue();
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(2).endsWith(commit);
    }

    @Test
    void aRequestDeliveredLateChangesNothingThatWasRecordedMeanwhile() throws Exception {
        network.plan(INSERT, Fault.DELIVERED_LATE);
        Commit second = recorded(ledger.append(Drafts.of("case-a", 1)));
        Commit third = recorded(ledger.append(Drafts.of("case-a", 2)));
        network.deliverLate();
        Commit fourth = recorded(ledger.append(Drafts.of("case-a", 3)));
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(4).endsWith(second, third, fourth);
    }

    @Test
    void aRequestDeliveredLateDoesNotWinANumberBackThatAnotherTook() throws Exception {
        Ledger near = open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        network.plan(INSERT, Fault.DELIVERED_LATE);
        CompletableFuture<Commit> slow = ledger.append(Drafts.of("case-a", 1));
        await().atMost(Duration.ofSeconds(10)).until(network::allHappened);
        Commit quick = recorded(near.append(Drafts.of("case-b", 0)));
        Commit renumbered = recorded(slow);
        network.deliverLate();
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(3).endsWith(quick, renumbered);
    }

    @Test
    void connectionsThatAreCutAgainAndAgainLoseNothing() {
        List.of(Fault.REPLY_LOST, Fault.CUT_BEFORE, Fault.REPLY_LOST, Fault.CUT_BEFORE)
                .forEach(fault -> network.plan(INSERT, fault));
        List<Commit> commits =
                IntStream.range(0, 30).mapToObj(i -> ledger.append(Drafts.of("case-b", i))).toList().stream()
                        .map(LedgerTestBase::recorded)
                        .toList();
        WholeLedger whole = WholeLedger.soundIn(log);
        whole.holds(commits);
        assertThat(whole.length("case-b")).isEqualTo(30);
        assertThat(network.allHappened()).isTrue();
    }

    @Test
    void aSlowNetworkMakesTheLedgerSlowAndNothingElse() {
        network.slowDown(Duration.ofMillis(50));
        List<Commit> commits =
                IntStream.range(0, 20).mapToObj(i -> ledger.append(Drafts.of("case-b", i))).toList().stream()
                        .map(LedgerTestBase::recorded)
                        .toList();
        WholeLedger.soundIn(log).holds(commits);
    }

    @Test
    void aServerThatIsAwayIsUnavailableAndWorksAgainWithoutARestart() throws IOException {
        network.goAway();
        // The first may have been on its way when the connection broke; then nobody can say.
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 1)))).isInstanceOf(NotRecorded.class);
        network.comeBack();
        Commit back = recordedInTheEnd(ledger);
        WholeLedger.soundIn(log).holds(List.of(back));
    }

    @Test
    void aServerThatWasNeverReachedIsUnavailable() throws IOException {
        MongoLog far = MongoLog.open(TestMongo.through(network, place).within(Duration.ofMillis(500)), log.origin());
        Ledger fresh = open(far, Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        network.goAway();
        assertThat(refusalOf(fresh.append(Drafts.of("case-b", 0)))).isInstanceOf(LedgerUnavailable.class);
        network.comeBack();
        assertThat(recordedInTheEnd(fresh).number()).isEqualTo(1);
    }

    private static Commit recordedInTheEnd(Ledger ledger) {
        return await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> recorded(ledger.append(Drafts.of("case-z", 0))), commit -> true);
    }
}
