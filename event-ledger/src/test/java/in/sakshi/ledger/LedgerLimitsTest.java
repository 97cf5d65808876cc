package in.sakshi.ledger;

import static in.sakshi.ledger.testing.CommitChain.MORNING;
import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bounds within which a ledger writes: size, queue, batch, patience, clock. */
class LedgerLimitsTest extends LedgerTestBase {

    @Test
    void aDraftWithoutEventsIsTheCallersMistake() {
        Ledger ledger = open(SETTINGS);
        assertThatThrownBy(() -> ledger.append(Drafts.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected: at least 1");
    }

    @Test
    void aCommitHolds1024EventsAndNotOneMore() {
        Ledger ledger = open(SETTINGS);
        assertThat(recorded(ledger.append(Drafts.of(events(1024)))).events()).hasSize(1024);
        assertThat(refusalOf(ledger.append(Drafts.of(events(1025)))))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("1025 events (expected: at most 1024)");
    }

    @Test
    void anOversizedDraftIsRefusedAndTheNextIsNot() {
        Ledger ledger = open(SETTINGS);
        Bytes large = Bytes.wrap(new byte[LedgerSettings.BYTES_PER_COMMIT]);
        assertThat(refusalOf(ledger.append(Drafts.of(event("case-a", 0, large)))))
                .isInstanceOf(TooLarge.class);
        Bytes fits = Bytes.wrap(new byte[LedgerSettings.BYTES_PER_COMMIT - 1000]);
        assertThat(recorded(ledger.append(Drafts.of(event("case-a", 0, fits)))).number())
                .isZero();
    }

    @Test
    void aFullQueueTakesNoMoreAndLosesNothingOfWhatItTook() {
        Ledger ledger = open(SETTINGS);
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        List<CompletableFuture<Commit>> queued =
                drafts(SETTINGS.queueLength()).stream().map(ledger::append).toList();
        assertThat(refusalOf(ledger.append(Drafts.of("case-z", 0)))).isInstanceOf(LedgerBusy.class);
        log.letGo();
        recorded(held);
        queued.forEach(LedgerTestBase::recorded);
        assertThat(recorded(ledger.append(Drafts.of("case-z", 0))).number()).isEqualTo(SETTINGS.queueLength() + 1);
    }

    @Test
    void theQueueIsBoundedInBytesToo() {
        Ledger ledger = open(LedgerSettings.DEFAULT);
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        Bytes megabyte = Bytes.wrap(new byte[1_000_000]);
        List<CompletableFuture<Commit>> answers = IntStream.range(0, 80)
                .mapToObj(i -> ledger.append(Drafts.of(event("large-" + i, 0, megabyte))))
                .toList();
        assertThat(answers.stream().filter(CompletableFuture::isDone).map(LedgerTestBase::refusalOf))
                .hasSizeBetween(10, 20)
                .allMatch(LedgerBusy.class::isInstance);
        log.letGo();
        recorded(held);
    }

    @Test
    void aBatchIsBoundedInCommitsAndBytes() {
        var sizes = new ConcurrentLinkedQueue<Integer>();
        LedgerListener counting = new LedgerListener() {
            @Override
            public void batchStored(int commits, Duration took) {
                sizes.add(commits);
            }
        };
        Ledger ledger = open(log, Clock.systemUTC(), LedgerSettings.DEFAULT, counting);
        var held = heldUp(ledger, Drafts.of("case-z", 0));
        Bytes megabyte = Bytes.wrap(new byte[1_000_000]);
        var large = IntStream.range(0, 10)
                .mapToObj(i -> ledger.append(Drafts.of(event("large-" + i, 0, megabyte))))
                .toList();
        var small = drafts(300).stream().map(ledger::append).toList();
        log.letGo();
        recorded(held);
        large.forEach(LedgerTestBase::recorded);
        small.forEach(LedgerTestBase::recorded);
        assertThat(sizes).containsExactly(1, 8, 256, 46);
    }

    @Test
    void nobodyWaitsLongerThanPatienceAndWhatWasNeverSentIsNotRecorded() {
        Ledger ledger = open(new LedgerSettings(64, Duration.ofSeconds(1), Duration.ofSeconds(5)));
        Draft sent = Drafts.of("case-a", 0);
        var held = heldUp(ledger, sent);
        var waiting = drafts(3).stream().map(ledger::append).toList();
        assertThat(refusalOf(held)).isInstanceOf(OutcomeUnknown.class);
        assertThat(waiting).extracting(LedgerTestBase::refusalOf).allMatch(LedgerUnavailable.class::isInstance);
        log.letGo();
        assertThat(recorded(ledger.append(Drafts.of("case-z", 0))).number()).isEqualTo(1);
        assertThat(WholeLedger.soundIn(log).commits())
                .extracting(Commit::commandId)
                .hasSize(2)
                .startsWith(sent.commandId());
    }

    @Test
    void whoeverAsksIsToldOfAPlaceWhileTheDiskIsStillAtWork() {
        Ledger ledger = open(SETTINGS);
        AtomicInteger places = new AtomicInteger();
        ledger.onPlaced(places::incrementAndGet);
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        assertThat(places).hasValue(1);
        assertThat(held).isNotDone();
        log.letGo();
        recorded(held);
    }

    @Test
    void timeNeverRunsBackwardsInTheLedgerAndALongStepRaisesTheAlarm() {
        var steps = new ConcurrentLinkedQueue<Duration>();
        LedgerListener alarm = new LedgerListener() {
            @Override
            public void clockSteppedBack(Duration by) {
                steps.add(by);
            }
        };
        Clock morning = Clock.fixed(MORNING.plusNanos(999_999), ZoneOffset.UTC);
        Clock hourBefore = Clock.offset(morning, Duration.ofHours(-1));
        Clock secondBefore = Clock.offset(morning, Duration.ofSeconds(-1));
        Commit first = recorded(open(log, morning, SETTINGS, alarm).append(Drafts.of("case-a", 0)));
        Commit second = recorded(open(openLog(), hourBefore, SETTINGS, alarm).append(Drafts.of("case-a", 1)));
        Commit third = recorded(open(openLog(), secondBefore, SETTINGS, alarm).append(Drafts.of("case-a", 2)));
        assertThat(List.of(first, second, third)).extracting(Commit::recordedAt).containsOnly(MORNING);
        assertThat(steps).containsExactly(Duration.ofHours(1));
    }

    @Test
    void aClosedLedgerHasRecordedWhatWaitedAndTakesNoMore() {
        Ledger ledger = open(SETTINGS);
        var held = heldUp(ledger, Drafts.of("case-a", 0));
        var waiting = drafts(10).stream().map(ledger::append).toList();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(ledger::close);
        log.letGo();
        recorded(held);
        waiting.forEach(LedgerTestBase::recorded);
        closing.join();
        assertThat(refusalOf(ledger.append(Drafts.of("case-z", 0)))).isInstanceOf(LedgerUnavailable.class);
    }

    private static List<Draft> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Drafts.of("case-" + i, 0))
                .toList();
    }

    private static NewEvent[] events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event("long", i)).toArray(NewEvent[]::new);
    }
}
