package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static in.sakshi.ledger.axon.Desk.isEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.DiaryEvent.EntryWritten;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Between Axon and the ledger payloads become secret; the ledger's own reader finds bytes that say nothing. */
class SecrecyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLedgerHoldsBytesThatSayNothingAndReadersWhatWasSaid() {
        DiaryId diary = diary();
        desk.write(diary, 0, 2);

        CommittedEvent stored = desk.ledger.read(0, 1).get(0).events().get(1);
        assertThat(Objects.requireNonNull(stored.payload()).text()).doesNotContain("number", "DEPARTURE");
        assertThat(desk.engine.readEvents(null, false).filter(message -> isEntry(message, diary, 1)))
                .hasSize(1);
        assertThat(desk.store.readEvents(diary.toString()).asStream().map(Desk::number))
                .containsExactly(0, 1);
    }

    @Test
    void metadataHoldsNobodyAndLiesInTheClear() {
        desk.engine.appendEvents(Desk.entry(diary(), 0, Desk.by(new UUID(0, 1), Desk.OFFICER)));

        Bytes metadata = Objects.requireNonNull(
                desk.ledger.read(0, 1).get(0).events().get(0).metadata());
        assertThat(metadata.text()).contains("o-1041");
    }

    @Test
    void nothingIsRecordedUnderAKeyThatIsNotKept() {
        DiaryId diary = diary();
        desk.keys.goAway(true);

        assertThatExceptionOfType(LedgerUnavailable.class).isThrownBy(() -> desk.write(diary, 0, 1));
        assertThat(desk.ledger.head().next()).isZero();

        desk.keys.goAway(false);
        desk.write(diary, 0, 1);
        assertThat(desk.ledger.head().next()).isOne();
    }

    @Test
    void whatIsDestroyedIsPassedOverByReadersAndHurtsWhoLooksAtTheStreamItself() {
        DiaryId gone = diary();
        DiaryId other = diary();
        desk.write(gone, 0, 1);
        desk.write(other, 0, 1);
        desk.destroyKey(gone);
        Desk afterAStart = new Desk(log, desk.keys);

        assertThat(afterAStart.engine.readEvents(null, false))
                .singleElement()
                .matches(message -> isEntry(message, other, 0));
        EventMessage<?> unreadable =
                afterAStart.store.readEvents(gone.toString()).next();
        assertThat(unreadable.getPayloadType()).isEqualTo(EntryWritten.class);
        assertThatExceptionOfType(ContentWithheld.class).isThrownBy(unreadable::getPayload);
    }

    /** Parked would mean: for each case somebody has to come and try again. */
    @Test
    void whileTheKeyStoreIsAwayReadersWaitAndParkNothing() {
        DiaryId diary = diary();
        desk.write(diary, 0, 3);
        Desk afterAStart = new Desk(log, desk.keys);
        desk.keys.goAway(true);
        int before = desk.keys.asked();
        try (Projection projection = new Projection(afterAStart, TestMongo.database(TestMongo.freshName())).started()) {
            await().atMost(SOON).until(() -> desk.keys.asked() > before);
            assertThat(projection.parked.size()).isZero();

            desk.keys.goAway(false);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(projection.of(diary)).containsExactly(0, 1, 2));
            assertThat(projection.parked.size()).isZero();
        }
    }

    @Test
    void whoBuildsAnEngineMustSayWhatIsSecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LedgerEventStorageEngine.builder()
                        .ledger(desk.ledger)
                        .eventSerializer(new StoredNames(DiaryEvent.VOCABULARY))
                        .build())
                .withMessageContaining("secrecy: absent (expected: what of the events is secret");
    }
}
