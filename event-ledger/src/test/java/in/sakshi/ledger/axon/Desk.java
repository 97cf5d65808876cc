package in.sakshi.ledger.axon;

import in.sakshi.ledger.Actor;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.axon.DiaryEvent.DiaryBurnt;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.DiaryEvent.EntryWritten;
import in.sakshi.ledger.axon.DiaryEvent.Kind;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** A ledger with Axon on it, at which tests write diaries. */
final class Desk implements AutoCloseable {

    static final Actor OFFICER = new Actor("o-1041", "DESK", "/UP/Z1/R1/SRY/C1/RMG");

    final MovedClock clock = new MovedClock();
    final MemoryKeys keys;
    final Ledger ledger;
    final LedgerEventStorageEngine engine;
    final LedgerEventStore store;

    Desk(CommitLog log) {
        this(log, false);
    }

    Desk(CommitLog log, boolean strict) {
        this(log, new MemoryKeys(), strict);
    }

    /** As another process at the same ledger, or after a start. */
    Desk(CommitLog log, MemoryKeys keys) {
        this(log, keys, false);
    }

    private Desk(CommitLog log, MemoryKeys keys, boolean strict) {
        this.keys = keys;
        ledger = Ledger.open(log, clock, LedgerSettings.DEFAULT, LedgerListener.NONE);
        engine = LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .secrecy(TestKeys.secrecy(keys, ledger.origin()))
                .strict(strict)
                .eventSerializer(new StoredNames(DiaryEvent.VOCABULARY))
                .build();
        store = LedgerEventStore.on(engine).fetchDelay(Duration.ofMillis(10)).build();
    }

    /** A diary that nobody has written in. */
    static DiaryId diary() {
        return new DiaryId(UUID.randomUUID());
    }

    /** Entries of a diary from that sequence on, all of one commit. */
    void write(DiaryId diary, int from, int howMany) {
        engine.appendEvents(entries(diary, from, howMany));
    }

    static List<DomainEventMessage<EntryWritten>> entries(DiaryId diary, int from, int howMany) {
        List<DomainEventMessage<EntryWritten>> entries = new ArrayList<>();
        for (int number = from; number < from + howMany; number++) {
            entries.add(entry(diary, number, MetaData.emptyInstance()));
        }
        return entries;
    }

    static DomainEventMessage<EntryWritten> entry(DiaryId diary, int number, MetaData metadata) {
        return new GenericDomainEventMessage<>(
                "Diary", diary.toString(), number, new EntryWritten(diary, number, Kind.DEPARTURE, null), metadata);
    }

    /** Burns a diary: that is recorded, and afterwards nobody has its key. */
    void burn(DiaryId diary) {
        recordBurnt(diary);
        destroyKey(diary);
    }

    void recordBurnt(DiaryId diary) {
        DiaryBurnt burnt = new DiaryBurnt(diary);
        engine.appendEvents(new GenericDomainEventMessage<>("Burnt", burnt.stream(), 0, burnt));
    }

    /** As another process does it. */
    void destroyKey(DiaryId diary) {
        try (KeyRing elsewhere = KeyRing.open(keys, TestKeys.masters(), ledger.origin(), false)) {
            elsewhere.destroy(diary.toString());
        }
    }

    static MetaData by(UUID commandId, Actor actor) {
        return MetaData.from(CommandMetadata.of(commandId, actor));
    }

    static int number(EventMessage<?> message) {
        return ((EntryWritten) message.getPayload()).number();
    }

    static boolean isEntry(EventMessage<?> message, DiaryId diary, int number) {
        return message.getPayload() instanceof EntryWritten entry
                && entry.diary().equals(diary)
                && entry.number() == number;
    }

    @Override
    public void close() {
        store.close();
        ledger.close();
    }
}
