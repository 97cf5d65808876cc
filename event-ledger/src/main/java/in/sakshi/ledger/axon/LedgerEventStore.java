package in.sakshi.ledger.axon;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The event store on the ledger: aggregates load from it, units of work record into it, processors follow it.
 *
 * <p>Not Axon's {@code EmbeddedEventStore}: behind that one a pooled processor looks for events twice a second whatever the
 * fetch delay is, and an unreachable store is logged at every fetch while the processors seem to be well.
 */
public final class LedgerEventStore extends AbstractEventStore implements Lifecycle, AutoCloseable {

    private final SharedPages pages;
    private final LedgerWatch watch;

    private LedgerEventStore(Builder builder, LedgerEventStorageEngine engine) {
        super(builder);
        this.pages = new SharedPages(engine, SharedPages.MOST_BYTES);
        this.watch = new LedgerWatch(engine.ledger(), builder.fetchDelay);
        engine.ledger().onAppended(watch::wake);
    }

    /** A builder of the event store on that engine. */
    public static Builder on(LedgerEventStorageEngine engine) {
        return new Builder(engine);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LedgerStream(pages, watch, trackingToken);
    }

    /** Takes events for the commit of the unit of work, or refuses them loudly where Axon would just forget them. */
    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        RecordedCommit.requireNone();
        super.publish(events);
    }

    /** Refused: a handler that runs inside of the unit of work could fail when its commit is already recorded. */
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> handlers) {
        throw new UnsupportedOperationException(
                "A subscribing event processor on the ledger (expected: a streaming one, for"
                        + " what is recorded cannot be undone by a handler that fails)");
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS - 10, this::close);
    }

    /** Looks for no more commits of other processes; the ledger stays open. */
    @Override
    public void close() {
        watch.close();
    }

    /** Builds the event store. */
    public static final class Builder extends AbstractEventStore.Builder {

        private final LedgerEventStorageEngine engine;
        private Duration fetchDelay = Duration.ofMillis(25);

        private Builder(LedgerEventStorageEngine engine) {
            this.engine = engine;
            storageEngine(engine);
        }

        /** How often to look for commits of other processes; this one's own are known at once. */
        public Builder fetchDelay(Duration fetchDelay) {
            this.fetchDelay = fetchDelay;
            return this;
        }

        /** The event store. */
        public LedgerEventStore build() {
            return new LedgerEventStore(this, engine);
        }
    }
}
