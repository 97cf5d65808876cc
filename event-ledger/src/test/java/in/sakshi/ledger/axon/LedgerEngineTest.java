package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.OFFICER;
import static in.sakshi.ledger.axon.Desk.by;
import static in.sakshi.ledger.axon.Desk.diary;
import static in.sakshi.ledger.axon.Desk.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.ledger.AlreadyRecorded;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.TooLarge;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.DiaryEvent.EntryWritten;
import in.sakshi.ledger.axon.DiaryEvent.Kind;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerEngineTest {

    private static final UUID COMMAND = UUID.fromString("6f1c2f3e-0000-4000-8000-00000000c001");

    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatAUnitOfWorkPublishesIsOneCommitOverAllItsStreams() {
        DiaryId first = diary();
        DiaryId second = diary();

        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        desk.store.publish(entry(first, 0, by(COMMAND, OFFICER)), entry(second, 0, by(COMMAND, OFFICER)));
        desk.store.publish(entry(first, 1, by(COMMAND, OFFICER)));
        work.commit();

        Commit commit = desk.ledger.read(0, 10).get(0);
        assertThat(desk.ledger.head().number()).isZero();
        assertThat(commit.commandId()).isEqualTo(COMMAND);
        assertThat(commit.actor()).isEqualTo(OFFICER);
        assertThat(commit.events())
                .extracting(CommittedEvent::key)
                .containsExactly(first + "@0", second + "@0", first + "@1");
        assertThat(commit.events()).extracting(CommittedEvent::type).containsOnly("EntryWritten");
    }

    @Test
    void theUnitOfWorkKnowsTheCommitThatItRecorded() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.afterCommit(done -> assertThat(RecordedCommit.in(done))
                .hasValueSatisfying(commit -> assertThat(commit.commandId()).isEqualTo(COMMAND)));
        desk.store.publish(entry(diary(), 0, by(COMMAND, OFFICER)));
        work.commit();
    }

    @Test
    void whatIsPublishedWhileTheUnitOfWorkPreparesItsCommitIsRefused() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        desk.store.publish(entry(diary(), 0, MetaData.emptyInstance()));
        work.onPrepareCommit(late -> desk.store.publish(entry(diary(), 0, MetaData.emptyInstance())));

        assertThatIllegalStateException()
                .isThrownBy(work::commit)
                .withMessageContaining("has recorded commit 0 and publishes more");
        assertThat(desk.ledger.head().number()).isZero();
    }

    @Test
    void eventsOfTwoCommandsAreNotOneCommit() {
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.engine.appendEvents(
                        entry(diary(), 0, by(COMMAND, OFFICER)), entry(diary(), 0, by(UUID.randomUUID(), OFFICER))))
                .withMessageContaining("different commands");
    }

    @Test
    void whatNobodyAskedForIsTheSystemsOwnAndHasACommandIdOfItsOwn() {
        desk.engine.appendEvents(entry(diary(), 0, MetaData.emptyInstance()));
        desk.engine.appendEvents(entry(diary(), 0, MetaData.emptyInstance()));

        assertThat(desk.ledger.read(0, 2)).extracting(Commit::actor).containsOnly(Provenance.SYSTEM);
        assertThat(desk.ledger.read(0, 2)).extracting(Commit::commandId).doesNotHaveDuplicates();
    }

    @Test
    void aStrictEngineRefusesWhatDoesNotSayWhoAsked() {
        try (Desk strict = new Desk(new MemoryLog(), true)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> strict.engine.appendEvents(entry(diary(), 0, MetaData.emptyInstance())))
                    .withMessageContaining("'commandId' of the command is missing");
            assertThatIllegalStateException()
                    .isThrownBy(() -> strict.engine.appendEvents(
                            entry(diary(), 0, MetaData.with(CommandMetadata.COMMAND_ID, COMMAND.toString()))))
                    .withMessageContaining("'officer' of the command is missing");
        }
    }

    @Test
    void aCommandThatIsRecordedAlreadyGetsItsFirstCommit() {
        desk.engine.appendEvents(entry(diary(), 0, by(COMMAND, OFFICER)));

        assertThatExceptionOfType(AlreadyRecorded.class)
                .isThrownBy(() -> desk.engine.appendEvents(entry(diary(), 0, by(COMMAND, OFFICER))))
                .satisfies(already -> assertThat(already.first().number()).isZero());
    }

    @Test
    void whatIsTooLargeIsSaidToBeTooLarge() {
        EntryWritten endless = new EntryWritten(diary(), 0, Kind.COMPLAINT, "x".repeat(1 << 20));

        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> desk.engine.appendEvents(
                        new GenericDomainEventMessage<>("Diary", endless.diary().toString(), 0, endless)));
    }

    @Test
    void aStoreThatIsAwayIsNotALostRace() {
        log.goAway(true);

        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> desk.engine.appendEvents(entry(diary(), 0, MetaData.emptyInstance())));
        log.goAway(false);
    }

    @Test
    void theTimeOfAnEventIsThatOfItsCommit() {
        EventMessage<?> made = entry(diary(), 0, MetaData.emptyInstance());
        desk.engine.appendEvents(made);

        EventMessage<?> read = desk.engine.readEvents(null, false).findFirst().orElseThrow();

        assertThat(made.getTimestamp()).isNotEqualTo(MovedClock.MORNING);
        assertThat(read.getTimestamp()).isEqualTo(MovedClock.MORNING);
    }

    @Test
    void aWithheldPayloadHurtsOnlyWhoLooksAtIt() {
        DiaryId diary = diary();
        desk.write(diary, 0, 1);
        log.withhold(0);

        EventMessage<?> read = desk.engine.readEvents(null, false).findFirst().orElseThrow();

        assertThat(read.getPayloadType()).isEqualTo(EntryWritten.class);
        assertThatExceptionOfType(ContentWithheld.class)
                .isThrownBy(read::getPayload)
                .withMessageContaining("event " + diary + "@0");
    }
}
