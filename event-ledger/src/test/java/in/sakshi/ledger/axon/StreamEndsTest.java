package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.axon.DiaryEvent.DiaryBurnt;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stream that is at its end for ever, and those who follow the ledger: all of them come to the same, whenever they read it. */
class StreamEndsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);
    private final MongoDatabase database = TestMongo.database(TestMongo.freshName());
    private final DiaryId gone = diary();
    private final DiaryId other = diary();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theEndIsHandledInTheOrderOfTheStreamThatItEnds() {
        StreamEnds order = new StreamEnds(DiaryEvent.VOCABULARY);
        DiaryBurnt burnt = new DiaryBurnt(gone);

        Object ofTheEnd =
                order.getSequenceIdentifierFor(new GenericDomainEventMessage<>("Burnt", burnt.stream(), 0, burnt));

        assertThat(ofTheEnd)
                .isEqualTo(order.getSequenceIdentifierFor(Desk.entry(gone, 0, MetaData.emptyInstance())))
                .isNotEqualTo(order.getSequenceIdentifierFor(Desk.entry(other, 0, MetaData.emptyInstance())));
    }

    @Test
    void whoeverReadsItAfterwardsReadsNothingOfItButThatItIsGone() {
        desk.write(gone, 0, 2);
        desk.write(other, 0, 2);
        desk.burn(gone);

        try (Projection projection = new Projection(new Desk(log, desk.keys), database).started()) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.burnt).containsExactly(gone));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.of(other)).containsExactly(0, 1));
            assertThat(projection.of(gone)).isEmpty();
            assertThat(projection.parked.size()).isZero();
        }
    }

    @Test
    void whoeverHadReadItBeforeComesToTheSame() {
        try (Projection projection = new Projection(desk, database).started()) {
            desk.write(gone, 0, 2);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.of(gone)).containsExactly(0, 1));

            desk.burn(gone);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.burnt).containsExactly(gone));
            assertThat(projection.of(gone)).isEmpty();
        }
    }

    @Test
    void whatIsParkedOfItIsForgottenAndTheEndDoesNotWaitBehindIt() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> entry.diary().equals(gone));
            projection.started();
            desk.write(gone, 0, 2);
            await().atMost(SOON).until(() -> projection.parked.size() == 2);

            desk.burn(gone);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.burnt).containsExactly(gone));
            assertThat(projection.parked.size()).isZero();
        }
    }

    @Test
    void whatIsParkedAndDestroyedIsNotTriedAgain() {
        try (Projection projection = new Projection(desk, database)) {
            projection.refuse(entry -> true);
            projection.started();
            desk.write(gone, 0, 2);
            await().atMost(SOON).until(() -> projection.parked.size() == 2);
        }
        desk.destroyKey(gone);

        try (Projection afterAStart = new Projection(new Desk(log, desk.keys), database)) {
            assertThat(afterAStart.invoker.processAny()).isTrue();
            assertThat(afterAStart.parked.size()).isZero();
            assertThat(afterAStart.all()).isEmpty();
        }
    }
}
