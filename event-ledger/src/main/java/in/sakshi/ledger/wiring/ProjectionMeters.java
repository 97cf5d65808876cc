package in.sakshi.ledger.wiring;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.beans.factory.ObjectProvider;

/** Says of every processor how far behind it is, how much it has parked, and whether it was stopped. */
final class ProjectionMeters implements Lifecycle {

    private final Ledger ledger;
    private final EventProcessingConfiguration processing;
    private final ObjectProvider<ReadingPosition> reading;
    private final StoppedProjections stopped;
    private final MeterRegistry registry;

    ProjectionMeters(Sources sources, MeterRegistry registry) {
        this.ledger = sources.ledger();
        this.processing = sources.processing();
        this.reading = sources.reading();
        this.stopped = sources.stopped();
        this.registry = registry;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, this::addAll);
    }

    private void addAll() {
        processing.eventProcessors().keySet().forEach(this::add);
    }

    private void add(String processor) {
        Gauge.builder("sakshi.projection.lag", () -> lag(processor))
                .description("Commits that the processor has not read to the end")
                .baseUnit("commits")
                .tag("processor", processor)
                .register(registry);
        Gauge.builder("sakshi.projection.parked", () -> parked(processor))
                .description("Events that wait for a retry")
                .baseUnit("events")
                .tag("processor", processor)
                .register(registry);
        Gauge.builder("sakshi.projection.stopped", () -> stopped.all().containsKey(processor) ? 1 : 0)
                .description("1 if the processor was stopped because its token does not fit the ledger")
                .tag("processor", processor)
                .register(registry);
    }

    private long lag(String processor) {
        return Math.max(
                0,
                ledger.head().number()
                        - Position.commitNumber(reading.getObject().of(processor)));
    }

    private long parked(String processor) {
        return processing
                .deadLetterQueue(processor)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }

    /** Where the numbers come from. */
    record Sources(
            Ledger ledger,
            EventProcessingConfiguration processing,
            ObjectProvider<ReadingPosition> reading,
            StoppedProjections stopped) {}
}
