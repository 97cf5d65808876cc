package in.sakshi.query.wiring;

import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.MHW;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.RandomCases;
import in.sakshi.query.testing.Recording;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

/** However the events of a history come, one by one, in batches, or some of them twice, all registers say the same in the end. */
class BatchesTest {

    private static final long SEED = 20260302;
    private static final Instant MONDAY = Instant.parse("2026-03-02T04:30:00Z");
    private static final int CASES = 12;
    private static final int BIGGEST_BATCH = 60;

    private final List<TrackedEventMessage<?>> history = history();
    private final Random random = new Random(SEED);

    private static List<TrackedEventMessage<?>> history() {
        Recording nobodyReads = new Recording();
        List<Act> acts = RandomCases.acts(SEED, MONDAY, CASES, HRP, MHW);
        return acts.stream()
                .<TrackedEventMessage<?>>flatMap(act -> nobodyReads.messages(act).stream())
                .toList();
    }

    private List<TrackedEventMessage<?>> batch(int from) {
        return history.subList(from, Math.min(history.size(), from + 1 + random.nextInt(BIGGEST_BATCH)));
    }

    @Test
    void batchesLeaveTheLinesThatSingleEventsLeave() {
        Kept kept = Kept.byTheOnlyWriter();

        for (int at = 0; at < history.size(); ) {
            List<TrackedEventMessage<?>> batch = batch(at);
            assertThat(kept.read(batch, () -> {})).isTrue();
            at += batch.size();
        }

        assertThat(kept.all())
                .hasSizeGreaterThan(10)
                .isEqualTo(Kept.byOneOfSeveral().readOneByOne(history).all());
    }

    @Test
    void aCrashBetweenTheLinesAndTheTokenLosesNothing() {
        Kept kept = Kept.byTheOnlyWriter();

        int crashes = 0;
        for (int at = 0; at < history.size(); ) {
            List<TrackedEventMessage<?>> batch = batch(at);
            if (random.nextInt(3) == 0) {
                assertThat(kept.read(batch, BatchesTest::crash)).isFalse();
                // Another process, which has nothing at hand, or the same one, which has.
                kept = random.nextBoolean() ? kept : kept.afterAStart();
                crashes++;
            } else {
                assertThat(kept.read(batch, () -> {})).isTrue();
                at += batch.size();
            }
        }

        assertThat(crashes).isPositive();
        assertThat(kept.all())
                .isEqualTo(Kept.byOneOfSeveral().readOneByOne(history).all());
    }

    private static void crash() {
        throw new IllegalStateException("the lines are written, the token is not");
    }
}
