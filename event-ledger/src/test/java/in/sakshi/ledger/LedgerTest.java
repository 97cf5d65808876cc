package in.sakshi.ledger;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a ledger with one writer process records, and how it answers. */
class LedgerTest extends LedgerTestBase {

    private final Ledger ledger = open(SETTINGS);

    @Test
    void aDraftIsRecordedAsItWasGiven() {
        Draft draft = Drafts.of(event("case-a", 0), event("register", 0), event("case-a", 1));
        Commit commit = recorded(ledger.append(draft));
        assertThat(commit.number()).isZero();
        assertThat(commit.actor()).isEqualTo(draft.actor());
        assertThat(commit.streams())
                .containsExactly(new StreamLink("case-a", 0, null), new StreamLink("register", 0, null));
        assertThat(commit.events())
                .extracting(CommittedEvent::payload)
                .containsExactlyElementsOf(
                        draft.events().stream().map(NewEvent::payload).toList());
        assertThat(ledger.read(0, 10)).containsExactly(commit);
        assertThat(ledger.head()).isEqualTo(Head.of(commit));
    }

    @Test
    void everyCommitIsChainedToTheOneBeforeOnItsStream() {
        Commit first = recorded(ledger.append(Drafts.of("case-a", 0)));
        recorded(ledger.append(Drafts.of("case-b", 0)));
        Commit third = recorded(ledger.append(Drafts.of("case-a", 1)));
        assertThat(third.streams()).containsExactly(new StreamLink("case-a", 1, first.leafHash()));
    }

    @Test
    void aStreamThatThisProcessDoesNotKnowIsChainedAsWell() {
        Commit first = recorded(ledger.append(Drafts.of(event("case-a", 0), event("case-b", 0))));
        recorded(ledger.append(Drafts.of("case-b", 1)));
        Ledger restarted = open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        Commit next = recorded(restarted.append(Drafts.of("case-a", 1)));
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.streams()).containsExactly(new StreamLink("case-a", 1, first.leafHash()));
    }

    @Test
    void sixtyFourWritersLeaveNoGapAndLoseNothing() {
        var acknowledged = new ConcurrentLinkedQueue<Commit>();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 64)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> write(50, "case-" + writer, acknowledged), command -> new Thread(command).start()))
                .toList();
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
        WholeLedger whole = WholeLedger.soundIn(openLog());
        assertThat(whole.commits()).hasSize(64 * 50);
        whole.holds(acknowledged);
    }

    private void write(int count, String stream, ConcurrentLinkedQueue<Commit> acknowledged) {
        long before = -1;
        for (int i = 0; i < count; i++) {
            Commit commit = recorded(ledger.append(Drafts.of(stream, i)));
            assertThat(commit.number())
                    .as("recorded after what was acknowledged before")
                    .isGreaterThan(before);
            before = commit.number();
            acknowledged.add(commit);
        }
    }

    @Test
    void draftsForOneStreamMayBeSentWithoutWaiting() {
        List<CompletableFuture<Commit>> answers = IntStream.range(0, 40)
                .mapToObj(i -> ledger.append(Drafts.of("case-a", i)))
                .toList();
        assertThat(answers.stream().map(LedgerTestBase::recorded).map(Commit::number))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(Long::valueOf).toList());
        assertThat(WholeLedger.soundIn(log).length("case-a")).isEqualTo(40);
    }

    @Test
    void aCommandIsRecordedOnceAndItsFirstResultStands() {
        UUID command = UUID.randomUUID();
        Commit first = recorded(ledger.append(Drafts.of(command, event("case-a", 0))));
        Throwable again = refusalOf(ledger.append(Drafts.of(command, event("case-a", 1))));
        assertThat(again).isInstanceOf(AlreadyRecorded.class);
        assertThat(((AlreadyRecorded) again).first()).isEqualTo(first);
        assertThat(ledger.head().number()).isZero();
    }

    @Test
    void aCommandIsKnownAgainAfterARestart() {
        UUID command = UUID.randomUUID();
        Commit first = recorded(ledger.append(Drafts.of(command, event("case-a", 0))));
        Ledger restarted = open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        for (Draft repeated : List.of(
                Drafts.of(command, event("case-a", 0)),
                Drafts.of(command, event("case-a", 1)),
                Drafts.of(command, event("case-b", 7)))) {
            Throwable again = refusalOf(restarted.append(repeated));
            assertThat(again).isInstanceOf(AlreadyRecorded.class);
            assertThat(((AlreadyRecorded) again).first()).isEqualTo(first);
        }
    }

    @Test
    void aCommandThatComesTwiceInOneBatchIsRecordedOnce() {
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        UUID command = UUID.randomUUID();
        var first = ledger.append(Drafts.of(command, event("case-b", 0)));
        var second = ledger.append(Drafts.of(command, event("case-b", 0)));
        var next = ledger.append(Drafts.of("case-b", 1));
        log.letGo();
        recorded(held);
        assertThat(((AlreadyRecorded) refusalOf(second)).first()).isEqualTo(recorded(first));
        assertThat(recorded(next).streams())
                .containsExactly(new StreamLink("case-b", 1, recorded(first).leafHash()));
    }

    @Test
    void aCommandWhoseFirstTryFailedInTheSameBatchIsRecordedAtItsSecond() {
        recorded(ledger.append(Drafts.of("case-a", 0)));
        var held = heldUp(ledger, Drafts.of("case-z", 0));
        UUID command = UUID.randomUUID();
        var stale = ledger.append(Drafts.of(command, event("case-a", 0)));
        var fresh = ledger.append(Drafts.of(command, event("case-a", 1)));
        log.letGo();
        recorded(held);
        assertThat(refusalOf(stale)).isInstanceOf(OutOfSequence.class);
        assertThat(recorded(fresh).number()).isEqualTo(2);
    }

    @Test
    void ofTwoThatWantTheSamePlaceInABatchOneIsRecordedAndNoOtherSuffers() {
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        var winner = ledger.append(Drafts.of("case-b", 0));
        var loser = ledger.append(Drafts.of(event("case-c", 0), event("case-b", 0)));
        var third = ledger.append(Drafts.of("case-d", 0));
        var freed = ledger.append(Drafts.of("case-c", 0));
        log.letGo();
        recorded(held);
        assertThat(recorded(winner).number()).isEqualTo(1);
        assertThat(refusalOf(loser)).isInstanceOf(OutOfSequence.class);
        recorded(third);
        recorded(freed);
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(4);
    }

    @Test
    void aTakenOrFarawayPlaceInAStreamIsOutOfSequence() {
        recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 0)))).isInstanceOf(OutOfSequence.class);
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 2)))).isInstanceOf(OutOfSequence.class);
        assertThat(refusalOf(ledger.append(Drafts.of("case-b", 1)))).isInstanceOf(OutOfSequence.class);
        assertThat(recorded(ledger.append(Drafts.of("case-a", 1))).number()).isEqualTo(1);
    }

    @Test
    void whoSentACommandFindsItsCommit() {
        Draft draft = Drafts.of("case-a", 0);
        Commit commit = recorded(ledger.append(draft));
        assertThat(ledger.ofCommand(draft.commandId())).contains(commit);
        assertThat(openLog().ofCommand(draft.commandId())).contains(commit);
        assertThat(ledger.ofCommand(UUID.randomUUID())).isEqualTo(Optional.empty());
    }

    @Test
    void readersAreWokenWhenSomethingWasAppended() {
        AtomicInteger woken = new AtomicInteger();
        ledger.onAppended(woken::incrementAndGet);
        recorded(ledger.append(Drafts.of("case-a", 0)));
        await().until(() -> woken.get() == 1);
    }

    @Test
    void aHoleInsideADraftIsTheCallersMistake() {
        assertThatThrownBy(() -> ledger.append(Drafts.of(event("case-a", 0), event("case-a", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(expected: 1)");
    }
}
