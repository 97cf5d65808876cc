package in.sakshi.ledger;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.testing.CommitChain;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CommitLog} promises; each store's test extends this and adds what only it can go wrong with. */
public abstract class CommitLogContract {

    private static final AppendOutcome STORED = new AppendOutcome.Stored();

    private final CommitChain chain = new CommitChain();
    private CommitLog log;

    /** Opens the store of this test: empty the first time, and the same one again when it was closed. */
    protected abstract CommitLog open() throws Exception;

    @BeforeEach
    final void openTheStore() throws Exception {
        log = open();
    }

    @AfterEach
    final void closeTheStore() {
        log.close();
    }

    @Test
    void anEmptyLogEndsBeforeItsFirstNumber() {
        assertThat(log.head()).isEqualTo(Head.EMPTY);
        assertThat(log.read(0, 10)).isEmpty();
        assertThat(log.readStream("case-a", 0, 10)).isEmpty();
        assertThat(log.holding("case-a", 0)).isEmpty();
        assertThat(log.ofCommand(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatWasAppendedIsReadBackAsItWas() {
        Commit first = chain.next(event("case-a", 0), event("register 2025/RMG", 0), event("case-a", 1));
        Commit second = chain.next(event("case-a", 2));
        assertThat(log.append(List.of(first, second))).isEqualTo(STORED);
        assertThat(log.read(0, 10)).containsExactly(first, second);
        assertThat(log.head()).isEqualTo(Head.of(second));
    }

    @Test
    void aReopenedLogIsTheSameLedger() throws Exception {
        Origin origin = log.origin();
        List<Commit> commits = store(300, "case-a");
        log.close();
        log = open();
        assertThat(log.origin()).isEqualTo(origin);
        assertThat(log.head()).isEqualTo(Head.of(commits.get(299)));
        assertThat(log.read(0, 1000)).isEqualTo(commits);
        Commit next = chain.next(event("case-a", 300));
        assertThat(log.append(List.of(next))).isEqualTo(STORED);
        assertThat(log.holding("case-a", 300)).contains(next);
    }

    @Test
    void readingStopsAtWhatWasAskedForAndAtTheEnd() {
        List<Commit> commits = store(700, "case-a");
        assertThat(log.read(0, 3)).isEqualTo(commits.subList(0, 3));
        assertThat(log.read(100, 513)).isEqualTo(commits.subList(100, 613));
        assertThat(log.read(690, 500)).isEqualTo(commits.subList(690, 700));
        assertThat(log.read(700, 10)).isEmpty();
        assertThat(log.read(5000, 10)).isEmpty();
    }

    @Test
    void aReaderSeesTheTailGrow() {
        for (int i = 0; i < 20; i++) {
            Commit commit = chain.next(event("case-a", i));
            assertThat(log.append(List.of(commit))).isEqualTo(STORED);
            assertThat(log.read(i, 100)).containsExactly(commit);
            assertThat(log.head()).isEqualTo(Head.of(commit));
        }
    }

    @Test
    void aTakenNumberIsACollision() {
        Commit first = chain.next(event("case-a", 0));
        log.append(List.of(first));
        Commit other = chain.at(0, UUID.randomUUID(), event("case-b", 0));
        assertThat(log.append(List.of(other))).isEqualTo(new AppendOutcome.Collision(0));
        assertThat(log.read(0, 10)).containsExactly(first);
        assertThat(log.ofCommand(other.commandId())).isEmpty();
        assertThat(log.holding("case-b", 0)).isEmpty();
    }

    @Test
    void aTakenCommandIsACollisionAndWhatStandsBeforeItIsStored() {
        UUID command = UUID.randomUUID();
        Commit first = chain.next(command, event("case-a", 0));
        log.append(List.of(first));
        Commit second = chain.next(event("case-b", 0));
        Commit again = chain.next(command, event("case-c", 0));
        Commit after = chain.next(event("case-d", 0));
        assertThat(log.append(List.of(second, again, after))).isEqualTo(new AppendOutcome.Collision(1));
        assertThat(log.read(0, 10)).containsExactly(first, second);
        assertThat(log.head()).isEqualTo(Head.of(second));
        assertThat(log.ofCommand(command)).contains(first);
        assertThat(log.holding("case-d", 0)).isEmpty();
    }

    @Test
    void aTakenEventKeyIsACollisionWhateverElseTheCommitHolds() {
        Commit first = chain.next(event("case-a", 0), event("case-a", 1));
        log.append(List.of(first));
        Commit rival = chain.at(1, UUID.randomUUID(), event("case-b", 0), event("case-a", 1));
        assertThat(log.append(List.of(rival))).isEqualTo(new AppendOutcome.Collision(0));
        assertThat(log.holding("case-a", 1)).contains(first);
        assertThat(log.holding("case-b", 0)).isEmpty();
    }

    @Test
    void commitsOfOneBatchCollideAmongThemselves() {
        Commit first = chain.next(event("case-a", 0));
        Commit rival = chain.at(1, UUID.randomUUID(), event("case-a", 0));
        assertThat(log.append(List.of(first, rival))).isEqualTo(new AppendOutcome.Collision(1));
        assertThat(log.read(0, 10)).containsExactly(first);
    }

    @Test
    void theSameBatchSentAgainCollidesAtItsFirstAndChangesNothing() {
        List<Commit> batch = List.of(chain.next(event("case-a", 0)), chain.next(event("case-a", 1)));
        log.append(batch);
        assertThat(log.append(batch)).isEqualTo(new AppendOutcome.Collision(0));
        assertThat(log.read(0, 10)).isEqualTo(batch);
    }

    @Test
    void aCollisionLeavesTheNumberFree() {
        log.append(List.of(chain.next(event("case-a", 0))));
        log.append(List.of(chain.at(1, UUID.randomUUID(), event("case-a", 0))));
        Commit second = chain.next(event("case-a", 1));
        assertThat(log.append(List.of(second))).isEqualTo(STORED);
        assertThat(log.head()).isEqualTo(Head.of(second));
    }

    @Test
    void aCommitThatCollidedLeavesNothingBehind() {
        log.append(List.of(chain.next(event("case-a", 0))));
        Commit rival = chain.at(1, UUID.randomUUID(), event("case-b", 0), event("case-a", 0));
        assertThat(log.append(List.of(rival))).isEqualTo(new AppendOutcome.Collision(0));
        Commit free = chain.next(rival.commandId(), event("case-b", 0));
        assertThat(log.append(List.of(free))).isEqualTo(STORED);
        assertThat(log.ofCommand(rival.commandId())).contains(free);
    }

    @Test
    void aStreamIsReadInItsOrderAndFromItsMiddle() {
        Commit opened = chain.next(event("case-a", 0), event("case-a", 1), event("case-a", 2));
        Commit elsewhere = chain.next(event("case-b", 0));
        Commit both = chain.next(event("case-b", 1), event("case-a", 3), event("case-a", 4));
        Commit last = chain.next(event("case-a", 5));
        log.append(List.of(opened, elsewhere, both, last));
        assertThat(log.readStream("case-a", 0, 10)).containsExactly(opened, both, last);
        assertThat(log.readStream("case-a", 2, 10)).containsExactly(opened, both, last);
        assertThat(log.readStream("case-a", 4, 10)).containsExactly(both, last);
        assertThat(log.readStream("case-a", 6, 10)).isEmpty();
        assertThat(log.readStream("case-b", 0, 10)).containsExactly(elsewhere, both);
        assertThat(log.readStream("case-a", 0, 2)).containsExactly(opened, both);
        assertThat(log.holding("case-a", 4)).contains(both);
    }

    @Test
    void aLongStreamIsReadToItsEnd() {
        List<Commit> commits = store(1500, "case-a");
        assertThat(log.readStream("case-a", 0, 5000)).isEqualTo(commits);
        assertThat(log.readStream("case-a", 700, 100)).isEqualTo(commits.subList(700, 800));
    }

    @Test
    void streamsWhoseNamesLookAlikeStayApart() {
        Commit plain = chain.next(event("case", 0), event("case", 1));
        Commit sign = chain.next(event("case@1", 0));
        Commit hindi = chain.next(event("प्रकरण", 0));
        log.append(List.of(plain, sign, hindi));
        assertThat(log.readStream("case", 0, 10)).containsExactly(plain);
        assertThat(log.readStream("case@1", 0, 10)).containsExactly(sign);
        assertThat(log.readStream("प्रकरण", 0, 10)).containsExactly(hindi);
        assertThat(log.readStream("case@", 0, 10)).isEmpty();
    }

    @Test
    void theLargestCommitIsKept() {
        NewEvent[] events = IntStream.range(0, Position.EVENTS_PER_COMMIT)
                .mapToObj(i -> event("case-a", i, Bytes.wrap(new byte[1000])))
                .toArray(NewEvent[]::new);
        Commit largest = chain.next(events);
        Commit next = chain.next(event("case-a", events.length, Bytes.wrap(new byte[1_000_000])));
        assertThat(log.append(List.of(largest, next))).isEqualTo(STORED);
        assertThat(log.read(0, 2)).containsExactly(largest, next);
        assertThat(log.readStream("case-a", 1023, 5)).containsExactly(largest, next);
    }

    @Test
    void aWithheldPayloadIsMissingAndTheRestIsThere() {
        Commit whole = chain.next(event("case-a", 0), event("case-a", 1, Bytes.ofText("sealed by the court")));
        List<Bytes> kept = whole.payloads().subList(0, 2);
        Commit withheld = Leaf.read(whole.leaf(), kept);
        assertThat(log.append(List.of(withheld))).isEqualTo(STORED);
        assertThat(log.read(0, 1)).containsExactly(withheld);
        assertThat(log.read(0, 1).get(0).events().get(1).payload()).isNull();
    }

    /** Stores so many commits of one event each, in batches of 100. */
    private List<Commit> store(int count, String stream) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commits.add(chain.next(event(stream, i)));
        }
        for (int i = 0; i < count; i += 100) {
            assertThat(log.append(commits.subList(i, i + 100))).isEqualTo(STORED);
        }
        return commits;
    }
}
