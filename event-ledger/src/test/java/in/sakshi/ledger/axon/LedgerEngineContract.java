package in.sakshi.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.secrecy.Secrecy;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Axon's own tests of a storage engine, on the ledger. Those that cannot hold by design are replaced, each with the reason in
 * its name: times are the ledger's own, streams begin at 0, snapshots are not kept, and a refused stream is a lost race.
 */
abstract class LedgerEngineContract
        extends BatchingEventStorageEngineTest<LedgerEventStorageEngine, LedgerEventStorageEngine.Builder> {

    private static final Instant FIRST = Instant.parse("2025-10-06T10:15:00Z");
    private static final Instant BETWEEN = Instant.parse("2025-10-06T10:15:30Z");
    private static final Instant BEFORE_SECOND = Instant.parse("2025-10-06T10:15:35Z");
    private static final Instant SECOND = Instant.parse("2025-10-06T10:15:40Z");

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;
    private LedgerEventStorageEngine engine;

    abstract CommitLog log();

    @BeforeEach
    void open() {
        ledger = Ledger.open(log(), clock, LedgerSettings.DEFAULT, LedgerListener.NONE);
        engine = createEngine();
        setTestSubject(engine);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Override
    protected LedgerEventStorageEngine createEngine(UnaryOperator<LedgerEventStorageEngine.Builder> customization) {
        return customization
                .apply(LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .secrecy(Secrecy.NONE)
                        .eventSerializer(new StoredNames(Vocabulary.EMPTY)))
                .build();
    }

    private void record(Instant at, EventMessage<?> event) {
        clock.set(at);
        engine.appendEvents(event);
    }

    private List<String> readAfter(Instant instant) {
        return engine.readEvents(engine.createTokenAt(instant), false)
                .map(EventMessage::getIdentifier)
                .toList();
    }

    private List<EventMessage<?>> threeEventsTheLastUnderAClockThatStepsBack() {
        List<EventMessage<?>> events = List.of(createEvent(0), createEvent(1), createEvent(2));
        record(FIRST, events.get(0));
        record(SECOND, events.get(1));
        record(BEFORE_SECOND, events.get(2));
        return events;
    }

    private static List<String> ids(List<EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }

    @Test
    @Override
    @DisplayName("a token at an instant goes by the time of the commit, not by what the event's maker says")
    public void createTokenAt() {
        List<EventMessage<?>> events = threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(readAfter(BETWEEN)).isEqualTo(ids(events.subList(1, 3)));
    }

    @Test
    @Override
    @DisplayName("a token at exactly the time of a commit reads that commit, by the ledger's time")
    public void createTokenAtExactTime() {
        List<EventMessage<?>> events = threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(readAfter(FIRST)).isEqualTo(ids(events));
        assertThat(readAfter(SECOND)).isEqualTo(ids(events.subList(1, 3)));
    }

    @Test
    @Override
    @DisplayName("commits are never out of order in time, so a token at an instant leaves nothing out and adds nothing")
    public void createTokenWithUnorderedEvents() {
        List<EventMessage<?>> events = threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(readAfter(BEFORE_SECOND)).isEqualTo(ids(events.subList(1, 3)));
    }

    @Test
    @Override
    @DisplayName("a token at an instant after the last commit reads nothing, by the ledger's time")
    public void createTokenAtTimeAfterLastEvent() {
        threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(readAfter(SECOND.plusMillis(1))).isEmpty();
    }

    @Test
    @Override
    @DisplayName("a token at an instant before the first commit reads all, of streams that begin at 0 as they must")
    public void createTokenAtTimeBeforeFirstEvent() {
        List<EventMessage<?>> events = threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(readAfter(FIRST.minusSeconds(1))).isEqualTo(ids(events));
    }

    @Test
    @Override
    @DisplayName("the tail token reads all, of streams that begin at 0 as they must")
    public void createTailToken() {
        List<EventMessage<?>> events = threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(engine.readEvents(engine.createTailToken(), false))
                .extracting(EventMessage::getIdentifier)
                .isEqualTo(ids(events));
    }

    @Test
    @Override
    @DisplayName("the head token reads nothing, of streams that begin at 0 as they must")
    public void createHeadToken() {
        threeEventsTheLastUnderAClockThatStepsBack();

        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
    }

    @Test
    @Override
    @DisplayName("an event id is not a key of the ledger: stream and sequence are, and the command")
    public void uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        engine.appendEvents(createEvent("id", AGGREGATE, 0), createEvent("id", "otherAggregate", 0));

        assertThat(engine.readEvents(null, false)).hasSize(2);
    }

    @Test
    @Override
    @DisplayName("a stream that exists already is a lost race like any other, to be decided again")
    public void storeDuplicateFirstEventWithExceptionTranslatorThrowsAggregateIdentifierAlreadyExistsException() {
        engine.appendEvents(createEvent(0));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> engine.appendEvents(createEvent(0)));
    }

    @Test
    @Override
    @DisplayName("a sequence that is taken is a lost race; twice in one commit it is a fault of the program")
    public void storeDuplicateEventWithExceptionTranslator() {
        engine.appendEvents(createEvent(0), createEvent(1));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> engine.appendEvents(createEvent(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.appendEvents(createEvent(2), createEvent(2)));
    }

    @Test
    @Override
    @DisplayName("the ledger itself says what a refusal means, so an exception resolver is not asked")
    public void storeDuplicateEventWithoutExceptionResolver() {
        LedgerEventStorageEngine resolving = createEngine(builder -> {
            builder.persistenceExceptionResolver(e -> false);
            return builder;
        });
        resolving.appendEvents(createEvent(0));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> resolving.appendEvents(createEvent(0)));
    }

    @Test
    @Override
    @DisplayName("snapshots are not kept, and whoever takes one is told")
    public void storeAndLoadSnapshot() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> engine.storeSnapshot(createEvent(0)));
        assertThat(engine.readSnapshot(AGGREGATE)).isEmpty();
    }

    @Override
    @DisplayName("snapshots are not kept, so there is none to allow")
    public void snapshotFilterAllowsSnapshots() {
        storeAndLoadSnapshot();
    }

    @Override
    @DisplayName("snapshots are not kept, so there is none to reject")
    public void snapshotFilterRejectsSnapshots() {
        storeAndLoadSnapshot();
    }

    @Override
    @DisplayName("snapshots are not kept, so there is none to reject by two filters")
    public void snapshotFilterRejectsSnapshotsOnCombinedFilter() {
        storeAndLoadSnapshot();
    }
}
