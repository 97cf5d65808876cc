package in.sakshi.ledger.axon;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.axon.DiaryEvent.DiaryBurnt;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.DiaryEvent.EntryWritten;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A register that notes which entries of which diary it was given, with the processor that feeds it. */
final class Projection implements AutoCloseable {

    static final String NAME = "entries";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final Map<DiaryId, List<Integer>> given = new ConcurrentHashMap<>();
    private volatile Predicate<EntryWritten> poison = entry -> false;
    private volatile RuntimeException harm = new IllegalStateException("poison");

    /** Who claims, at most how many of the two segments, and how often it sees after them. */
    record Claims(String owner, int most, Duration every) {}

    /** The diaries of which it was told that they are burnt. */
    final Set<DiaryId> burnt = ConcurrentHashMap.newKeySet();

    /** How often an entry was refused. */
    final AtomicInteger refused = new AtomicInteger();

    final LedgerTokenStore tokens;
    final ParkedEvents parked;
    final DeadLetteringEventHandlerInvoker invoker;
    final PooledStreamingEventProcessor processor;
    final List<LedgerMismatch> alarms = new CopyOnWriteArrayList<>();

    Projection(Desk desk, MongoDatabase database) {
        this(desk, database, new Claims("here", 2, Duration.ofMillis(50)));
    }

    Projection(Desk desk, MongoDatabase database, Claims claims) {
        tokens = new LedgerTokenStore(
                database.getCollection("tokens"),
                desk.ledger,
                this::alarmed,
                new TokenSettings(claims.owner(), Duration.ofSeconds(10), desk.clock));
        StreamEnds order = new StreamEnds(DiaryEvent.VOCABULARY);
        parked = new ParkedEvents(
                NAME, database.getCollection("parked"), desk.engine, order, ParkingSettings.of(desk.clock));
        invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(this)
                .sequencingPolicy(order)
                .queue(parked)
                .enqueuePolicy(new ParkingPolicy())
                .transactionManager(NoTransactionManager.instance())
                .allowReset(true)
                .enableSequenceIdentifierCache()
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(invoker)
                .messageSource(desk.store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(2)
                .maxClaimedSegments(claims.most())
                .tokenClaimInterval(claims.every().toMillis())
                .claimExtensionThreshold(claims.every().toMillis())
                .batchSize(100)
                .build();
    }

    private void alarmed(String processorName, LedgerMismatch mismatch) {
        alarms.add(mismatch);
        var unused = processor.shutdownAsync();
    }

    Projection started() {
        processor.start();
        return this;
    }

    /** From now on such entries cannot be handled. */
    void refuse(Predicate<EntryWritten> entries) {
        poison = entries;
    }

    /** What a handler throws that refuses an entry. */
    void refuseWith(RuntimeException thrown) {
        harm = thrown;
    }

    /** The numbers of the entries of a diary, in the order in which they were given. */
    List<Integer> of(DiaryId diary) {
        return given.getOrDefault(diary, List.of());
    }

    /** All diaries of which an entry was given. */
    Map<DiaryId, List<Integer>> all() {
        return given;
    }

    @EventHandler
    void on(EntryWritten entry) {
        if (poison.test(entry)) {
            refused.incrementAndGet();
            throw harm;
        }
        given.computeIfAbsent(entry.diary(), diary -> new CopyOnWriteArrayList<>())
                .add(entry.number());
    }

    /** Of a diary that is burnt nothing is kept. */
    @EventHandler
    void on(DiaryBurnt end) {
        given.remove(end.diary());
        burnt.add(end.diary());
    }

    @ResetHandler
    void reset() {
        given.clear();
        burnt.clear();
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
