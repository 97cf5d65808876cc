package in.sakshi.benchmark.read;

import com.mongodb.client.MongoCollection;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.LedgerEventStore;
import in.sakshi.ledger.axon.LedgerTokenStore;
import in.sakshi.ledger.axon.TokenSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.bson.Document;

/** A processor of one handler on a ledger, from the first event on, set up as the registers' processors are. */
final class Reader implements AutoCloseable {

    private static final int SEGMENTS = 2;
    private static final int BATCH = 200;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(SEGMENTS + 1);
    private final LedgerEventStore store;
    private final PooledStreamingEventProcessor processor;

    /**
     * A processor that is not yet started, and has a name of its own.
     *
     * @param handler has a method for events
     * @param tokens where it keeps how far it has read
     */
    Reader(Ledger ledger, MongoCollection<Document> tokens, Object handler) {
        store = LedgerEventStore.on(Ledgers.engine(ledger)).build();
        processor = PooledStreamingEventProcessor.builder()
                .name("reader-" + UUID.randomUUID())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(store)
                .tokenStore(new LedgerTokenStore(
                        tokens,
                        ledger,
                        (name, mismatch) -> {
                            throw mismatch;
                        },
                        TokenSettings.ofThisProcess(Duration.ofSeconds(10), Clock.systemUTC())))
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .build();
    }

    void start() {
        processor.start();
    }

    @Override
    public void close() {
        processor.shutDown();
        store.close();
        threads.shutdownNow();
    }
}
