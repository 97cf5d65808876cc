package in.sakshi.benchmark.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.benchmark.ground.SampleEvent.StatementTaken;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.axon.LedgerEventStore;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.junit.jupiter.api.Test;

/**
 * Why the ledger is our own: Axon's extension for MongoDB finds its events by the time at which a message was made, so one that is
 * stored late is never handled. The ledger gives positions when it records, and hands out all of them.
 *
 * <p>Each statement is handled before the next is stored. So a quiet station is enough; it takes no load.
 */
class AxonExtensionLosesAnEventTest {

    private static final Instant MORNING = Instant.parse("2025-10-06T05:52:00.000Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Page 1 was made before page 0 and took longer to be stored: by more than the extension's look-back of a second. */
    private static final List<Long> ONE_STORED_AFTER_THE_LOOK_BACK = List.of(0L, -1_001L, 1L);

    /** After a second in which nothing happened, page 2 is made 5 ms before page 1, and stored after it. */
    private static final List<Long> ONE_FIVE_MILLIS_LATE_AFTER_A_QUIET_SECOND = List.of(0L, 1_001L, 996L, 2_000L);

    @Test
    void axonsExtensionNeverHandsOutAnEventStoredAfterItsLookBack() {
        assertThat(heardFromAxon(ONE_STORED_AFTER_THE_LOOK_BACK, 1)).containsExactly(0, 2);
    }

    @Test
    void axonsExtensionNeverHandsOutAnEventFiveMillisLateAfterAQuietSecond() {
        assertThat(heardFromAxon(ONE_FIVE_MILLIS_LATE_AFTER_A_QUIET_SECOND, 2)).containsExactly(0, 1, 3);
    }

    @Test
    void theLedgerHandsOutBoth() {
        assertThat(heardFromLedger(ONE_STORED_AFTER_THE_LOOK_BACK)).containsExactly(0, 1, 2);
        assertThat(heardFromLedger(ONE_FIVE_MILLIS_LATE_AFTER_A_QUIET_SECOND)).containsExactly(0, 1, 2, 3);
    }

    private static List<Integer> heardFromAxon(List<Long> madeAt, int lost) {
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(TestMongo.database(TestMongo.freshName()))
                        .build())
                .eventSerializer(Samples.serializer())
                .snapshotSerializer(Samples.serializer())
                .build();
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(20)
                .build();
        try (Heard heard = new Heard(store)) {
            store(engine, madeAt, heard, lost);
            return heard.pages();
        } finally {
            store.shutDown();
        }
    }

    private static List<Integer> heardFromLedger(List<Long> madeAt) {
        MongoLog log = MongoLog.open(TestMongo.place(), Origin.of("test", UUID.randomUUID()));
        try (Ledger ledger = Ledger.open(log, Clock.systemUTC(), LedgerSettings.DEFAULT, LedgerListener.NONE)) {
            LedgerEventStorageEngine engine = LedgerEventStorageEngine.builder()
                    .ledger(ledger)
                    .secrecy(Secrecy.NONE)
                    .eventSerializer(Samples.serializer())
                    .build();
            try (LedgerEventStore store = LedgerEventStore.on(engine).build();
                    Heard heard = new Heard(store)) {
                store(engine, madeAt, heard, -1);
                return heard.pages();
            }
        }
    }

    /** Stores a page for each time; each but the lost one must be handled before the next is stored. */
    private static void store(EventStorageEngine engine, List<Long> madeAt, Heard heard, int lost) {
        String caseId = UUID.randomUUID().toString();
        for (int i = 0; i < madeAt.size(); i++) {
            int page = i;
            engine.appendEvents(statement(caseId, page, MORNING.plusMillis(madeAt.get(page))));
            if (page != lost) {
                await().atMost(SOON).until(() -> heard.pages().contains(page));
            }
        }
    }

    private static GenericDomainEventMessage<StatementTaken> statement(String caseId, int page, Instant madeAt) {
        StatementTaken payload = new StatementTaken(caseId, page, LocalDate.of(2025, 10, 6), "o-1041", "She was told.");
        return new GenericDomainEventMessage<>(
                "Complaint", caseId, page, payload, Map.of(), UUID.randomUUID().toString(), madeAt);
    }
}
