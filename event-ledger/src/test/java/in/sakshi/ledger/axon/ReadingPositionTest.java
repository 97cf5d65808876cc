package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.Projection.Claims;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingPositionTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final Desk desk = new Desk(new MemoryLog());
    private final MongoDatabase database = TestMongo.database(TestMongo.freshName());
    private final DiaryId diary = diary();

    @AfterEach
    void close() {
        desk.close();
    }

    private static ReadingPosition of(Projection projection) {
        return new ReadingPosition(group -> Optional.of(projection.processor), projection.tokens);
    }

    @Test
    void beforeTheFirstStartNothingIsRead() {
        try (Projection projection = new Projection(desk, database)) {
            assertThat(of(projection).of(Projection.NAME)).isEqualTo(-1);
            assertThat(of(projection).awaitAtLeast(Projection.NAME, 0, Duration.ofMillis(20)))
                    .isFalse();
        }
    }

    @Test
    void whoWaitsForHisOwnWriteFindsItInTheRegister() {
        try (Projection projection = new Projection(desk, database).started()) {
            for (int number = 0; number < 20; number++) {
                desk.write(diary, number, 1);

                assertThat(of(projection).awaitAtLeast(Projection.NAME, Position.of(number, 0), SOON))
                        .isTrue();
                assertThat(projection.of(diary)).contains(number);
            }
        }
    }

    @Test
    void aParkedEventCountsAsReadSoThatNobodyWaitsForIt() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> true);
            projection.started();
            desk.write(diary, 0, 1);

            assertThat(of(projection).awaitAtLeast(Projection.NAME, 0, SOON)).isTrue();
            assertThat(projection.parked.size()).isEqualTo(1);
        }
    }

    @Test
    void segmentsOfOtherProcessesCountByTheirTokens() {
        try (Projection one = new Projection(desk, database, new Claims("one", 1, OFTEN)).started();
                Projection two = new Projection(desk, database, new Claims("two", 1, OFTEN)).started()) {
            await().atMost(SOON)
                    .until(() -> one.processor.processingStatus().size() == 1
                            && two.processor.processingStatus().size() == 1);
            desk.write(diary, 0, 1);

            assertThat(of(one).awaitAtLeast(Projection.NAME, 0, SOON)).isTrue();
            assertThat(of(two).awaitAtLeast(Projection.NAME, 0, SOON)).isTrue();
        }
    }

    @Test
    void aStoppedProcessorHasReadWhatItsTokensSay() {
        try (Projection projection = new Projection(desk, database).started()) {
            desk.write(diary, 0, 3);
            assertThat(of(projection).awaitAtLeast(Projection.NAME, 2, SOON)).isTrue();
        }

        try (Projection stopped = new Projection(desk, database)) {
            assertThat(stopped.tokens.readUpTo(Projection.NAME)).containsValue(2L);
            assertThat(of(stopped).of(Projection.NAME)).isLessThanOrEqualTo(2);
        }
    }
}
