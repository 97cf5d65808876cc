package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerStreamTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);
    private final DiaryId diary = diary();

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<Integer> take(BlockingStream<TrackedEventMessage<?>> stream, int howMany) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.size() < howMany && stream.hasNextAvailable((int) SOON.toMillis(), TimeUnit.MILLISECONDS)) {
            numbers.add(Desk.number(stream.nextAvailable()));
        }
        return numbers;
    }

    @Test
    void itGivesWhatIsThereAndThenWhatComes() throws Exception {
        desk.write(diary, 0, 3);
        try (BlockingStream<TrackedEventMessage<?>> stream = desk.store.openStream(null)) {
            assertThat(take(stream, 3)).containsExactly(0, 1, 2);
            assertThat(stream.hasNextAvailable()).isFalse();

            desk.write(diary, 3, 2);

            assertThat(take(stream, 2)).containsExactly(3, 4);
        }
    }

    @Test
    void itGoesOnFromAToken() throws Exception {
        desk.write(diary, 0, 600);
        desk.write(diary, 600, 600);
        try (BlockingStream<TrackedEventMessage<?>> stream =
                desk.store.openStream(new GlobalSequenceTrackingToken(99))) {
            assertThat(take(stream, 1100)).hasSize(1100).startsWith(100, 101).endsWith(1199);
        }
    }

    @Test
    void peekingDoesNotTake() throws Exception {
        desk.write(diary, 0, 1);
        try (BlockingStream<TrackedEventMessage<?>> stream = desk.store.openStream(null)) {
            assertThat(stream.peek()).map(Desk::number).contains(0);
            assertThat(stream.nextAvailable()).extracting(Desk::number).isEqualTo(0);
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void whoeverWaitsForTheNextIsWokenByACommit() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = desk.store.openStream(null)) {
            CompletableFuture<EventMessage<?>> next = CompletableFuture.supplyAsync(() -> {
                try {
                    return stream.nextAvailable();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });

            desk.write(diary, 0, 1);

            assertThat(next).succeedsWithin(SOON).extracting(Desk::number).isEqualTo(0);
        }
    }

    @Test
    void theCallbackIsCalledForCommitsOfThisProcessAndOfOthers() {
        AtomicInteger calls = new AtomicInteger();
        try (BlockingStream<TrackedEventMessage<?>> stream = desk.store.openStream(null);
                Desk otherProcess = new Desk(log, desk.keys)) {
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();

            desk.write(diary, 0, 1);
            await().atMost(SOON).until(() -> stream.peek().isPresent() && calls.get() >= 2);

            int before = calls.get();
            otherProcess.write(diary(), 0, 1);
            await().atMost(SOON).until(() -> calls.get() > before);
        }
    }

    @Test
    void aCallbackThatFailsHarmsNobodyElse() {
        AtomicInteger calls = new AtomicInteger();
        try (BlockingStream<TrackedEventMessage<?>> broken = desk.store.openStream(null);
                BlockingStream<TrackedEventMessage<?>> sound = desk.store.openStream(null)) {
            AtomicInteger attempts = new AtomicInteger();
            broken.setOnAvailableCallback(() -> {
                if (attempts.getAndIncrement() > 0) {
                    throw new IllegalStateException("the processor is shut down");
                }
            });
            sound.setOnAvailableCallback(calls::incrementAndGet);

            desk.write(diary, 0, 1);

            await().atMost(SOON).until(() -> calls.get() >= 2 && attempts.get() >= 2);
        }
    }

    @Test
    void aLedgerThatIsAwayIsAnErrorAndNotTheEnd() throws Exception {
        desk.write(diary, 0, 1);
        try (BlockingStream<TrackedEventMessage<?>> stream = desk.store.openStream(null)) {
            assertThat(take(stream, 1)).containsExactly(0);

            log.goAway(true);
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThatExceptionOfType(LedgerUnavailable.class).isThrownBy(stream::peek));

            log.goAway(false);
            desk.write(diary, 1, 1);
            assertThat(take(stream, 1)).containsExactly(1);
        }
    }
}
