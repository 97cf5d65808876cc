package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.Projection.Claims;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real pooled processors on a real ledger, with their tokens and parked events in a real database. */
class ProcessorTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration SELDOM = Duration.ofMinutes(5);

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);
    private final MongoDatabase database = TestMongo.database(TestMongo.freshName());
    private final DiaryId sound = diary();

    @AfterEach
    void close() {
        desk.close();
    }

    private static void until(Projection projection, DiaryId diary, Integer... numbers) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(projection.of(diary)).containsExactly(numbers));
    }

    @Test
    void aProcessorStartedOnAFilledLedgerReadsItAllAndGoesOn() {
        desk.write(sound, 0, 3);
        try (Projection projection = new Projection(desk, database).started()) {
            until(projection, sound, 0, 1, 2);

            desk.write(sound, 3, 1);

            until(projection, sound, 0, 1, 2, 3);
        }
    }

    @Test
    void aRestartNeitherSkipsNorRepeats() {
        try (Projection before = new Projection(desk, database).started()) {
            desk.write(sound, 0, 3);
            until(before, sound, 0, 1, 2);
        }
        desk.write(sound, 3, 2);

        try (Projection after = new Projection(desk, database).started()) {
            until(after, sound, 3, 4);
        }
    }

    @Test
    void aResetRebuildsFromTheFirstEvent() {
        desk.write(sound, 0, 3);
        try (Projection projection = new Projection(desk, database).started()) {
            until(projection, sound, 0, 1, 2);

            projection.processor.shutDown();
            projection.processor.resetTokens();
            assertThat(projection.all()).isEmpty();
            projection.processor.start();
            desk.write(sound, 3, 1);

            until(projection, sound, 0, 1, 2, 3);
            await().atMost(SOON)
                    .until(() -> projection.processor.processingStatus().values().stream()
                            .noneMatch(EventTrackerStatus::isReplaying));
        }
    }

    @Test
    void aReplayThatIsInterruptedGoesOnWhereItWas() {
        desk.write(sound, 0, 3);
        try (Projection projection = new Projection(desk, database).started()) {
            until(projection, sound, 0, 1, 2);
            projection.processor.shutDown();
            projection.processor.resetTokens();
        }

        try (Projection after = new Projection(desk, database).started()) {
            until(after, sound, 0, 1, 2);
        }
    }

    @Test
    void aProcessorAheadOfARestoredLedgerStopsAndRaisesTheAlarm() {
        try (Projection projection = new Projection(desk, database).started()) {
            desk.write(sound, 0, 1);
            desk.write(sound, 1, 1);
            until(projection, sound, 0, 1);
        }

        try (Desk restored = new Desk(log.backupOf(1), desk.keys);
                Projection projection = new Projection(restored, database).started()) {
            await().atMost(SOON).until(() -> !projection.processor.isRunning());

            assertThat(projection.alarms).isNotEmpty();
            assertThat(projection.all()).isEmpty();
        }
    }

    @Test
    void twoProcessesShareTheSegmentsAndEachEventIsGivenOnce() {
        try (Projection one = new Projection(desk, database, new Claims("one", 1, OFTEN)).started();
                Projection two = new Projection(desk, database, new Claims("two", 1, OFTEN)).started()) {
            await().atMost(SOON).until(() -> held(one) == 1 && held(two) == 1);
            List<DiaryId> diaries =
                    IntStream.range(0, 20).mapToObj(i -> diary()).toList();

            diaries.forEach(diary -> desk.write(diary, 0, 2));

            await().atMost(SOON).until(() -> one.all().size() + two.all().size() == 20);
            assertThat(diaries).allSatisfy(diary -> {
                until(one.all().containsKey(diary) ? one : two, diary, 0, 1);
                assertThat(one.all().containsKey(diary) && two.all().containsKey(diary))
                        .isFalse();
            });
        }
    }

    private static int held(Projection projection) {
        return projection.processor.processingStatus().size();
    }

    @Test
    void nothingOfConcurrentWritersIsMissed() throws Exception {
        int writers = 16;
        int commits = 40;
        List<DiaryId> diaries =
                IntStream.range(0, writers).mapToObj(i -> diary()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (Projection projection = new Projection(desk, database).started();
                Desk otherProcess = new Desk(log, desk.keys)) {
            for (int writer = 0; writer < writers; writer++) {
                Desk desk = writer % 2 == 0 ? this.desk : otherProcess;
                DiaryId diary = diaries.get(writer);
                threads.execute(() -> IntStream.range(0, commits).forEach(number -> desk.write(diary, number, 1)));
            }

            Integer[] all = IntStream.range(0, commits).boxed().toArray(Integer[]::new);
            assertThat(diaries).allSatisfy(diary -> until(projection, diary, all));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCommitWakesTheProcessorThatOtherwiseLooksSeldom() {
        try (Projection projection = new Projection(desk, database, new Claims("here", 2, SELDOM)).started()) {
            for (int number = 0; number < 50; number++) {
                desk.write(sound, number, 1);
                int expected = number + 1;
                await().atMost(SOON)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> projection.of(sound).size() == expected);
            }
        }
    }

    @Test
    void aCommitOfAnotherProcessIsSeenByAProcessorThatOtherwiseLooksSeldom() {
        try (Projection projection = new Projection(desk, database, new Claims("here", 2, SELDOM)).started();
                Desk otherProcess = new Desk(log, desk.keys)) {
            otherProcess.write(sound, 0, 1);
            until(projection, sound, 0);

            otherProcess.write(sound, 1, 1);
            until(projection, sound, 0, 1);
        }
    }
}
