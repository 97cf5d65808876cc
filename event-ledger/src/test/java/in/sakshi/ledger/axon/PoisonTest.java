package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of events that a real processor cannot handle. */
class PoisonTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);
    private final MongoDatabase database = TestMongo.database(TestMongo.freshName());
    private final DiaryId sound = diary();
    private final DiaryId poisoned = diary();

    @AfterEach
    void close() {
        desk.close();
    }

    private static void until(Projection projection, DiaryId diary, Integer... numbers) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(projection.of(diary)).containsExactly(numbers));
    }

    @Test
    void aPoisonEventParksItsCaseAloneUntilItIsRetried() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> entry.diary().equals(poisoned) && entry.number() == 1);
            projection.started();
            desk.write(poisoned, 0, 3);
            desk.write(sound, 0, 2);

            until(projection, sound, 0, 1);
            until(projection, poisoned, 0);
            await().atMost(SOON).until(() -> projection.parked.size() == 2);

            projection.refuse(entry -> false);
            assertThat(projection.invoker.processAny()).isTrue();
            assertThat(projection.of(poisoned)).containsExactly(0, 1, 2);

            desk.write(poisoned, 3, 1);
            until(projection, poisoned, 0, 1, 2, 3);
        }
    }

    @Test
    void aWithheldPayloadIsPoisonToWhoNeedsIt() {
        desk.write(poisoned, 0, 1);
        desk.write(sound, 0, 1);
        log.withhold(0);

        try (Projection projection = new Projection(desk, database).started()) {
            until(projection, sound, 0);
            await().atMost(SOON).until(() -> projection.parked.contains(poisoned.toString()));
        }
    }

    @Test
    void whatWasParkedIsNotMissingAfterARebuild() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> entry.diary().equals(poisoned));
            projection.started();
            desk.write(poisoned, 0, 2);
            await().atMost(SOON).until(() -> projection.parked.size() == 2);

            projection.processor.shutDown();
            projection.refuse(entry -> false);
            projection.processor.resetTokens();
            projection.processor.start();

            until(projection, poisoned, 0, 1);
            assertThat(projection.parked.size()).isZero();
        }
    }

    @Test
    void aStoreThatIsAwayParksNothingAndIsWaitedFor() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> true);
            projection.refuseWith(new MongoTimeoutException("no server answers"));
            projection.started();
            desk.write(sound, 0, 2);
            await().atMost(SOON).until(() -> projection.refused.get() > 0);

            projection.refuse(entry -> false);

            until(projection, sound, 0, 1);
            assertThat(projection.parked.size()).isZero();
        }
    }

    @Test
    void aStoreThatIsAwayDuringARetryLosesNothing() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> true);
            projection.started();
            desk.write(poisoned, 0, 2);
            await().atMost(SOON).until(() -> projection.parked.size() == 2);

            projection.refuseWith(new MongoTimeoutException("no server answers"));
            assertThat(projection.invoker.processAny()).isFalse();

            assertThat(projection.parked.size()).isEqualTo(2);
        }
    }
}
