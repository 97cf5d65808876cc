package in.sakshi.benchmark.lost;

import in.sakshi.benchmark.ground.SampleEvent.StatementTaken;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** A register that notes the pages of the statements it was given, with Axon's own processor; the same for every event store. */
final class Heard implements AutoCloseable {

    private final List<Integer> pages = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final PooledStreamingEventProcessor processor;

    Heard(StreamableMessageSource<TrackedEventMessage<?>> events) {
        processor = PooledStreamingEventProcessor.builder()
                .name("heard")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .messageSource(events)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .build();
        processor.start();
    }

    @EventHandler
    void on(StatementTaken event) {
        pages.add(event.page());
    }

    List<Integer> pages() {
        return pages;
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
