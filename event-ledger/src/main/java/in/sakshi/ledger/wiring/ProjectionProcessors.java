package in.sakshi.ledger.wiring;

import in.sakshi.ledger.axon.ParkedEvents;
import in.sakshi.ledger.axon.ParkingPolicy;
import in.sakshi.ledger.axon.StreamEnds;
import in.sakshi.ledger.wiring.LedgerProperties.Projections;
import java.util.function.Function;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/**
 * Makes every processor a pooled one that reads in batches, in order per case, and parks what it cannot handle.
 *
 * <p>Axon's {@code SequentialPolicy} of 4.13.0 must not be used instead: it can skip events after a restart.
 */
final class ProjectionProcessors implements ConfigurerModule {

    private final Projections projections;
    private final ProjectionWorkers workers;
    private final StreamEnds order;
    private final Function<String, ParkedEvents> parkedOfGroup;

    ProjectionProcessors(
            Projections projections,
            ProjectionWorkers workers,
            StreamEnds order,
            Function<String, ParkedEvents> parkedOfGroup) {
        this.projections = projections;
        this.workers = workers;
        this.order = order;
        this.parkedOfGroup = parkedOfGroup;
    }

    @Override
    public void configureModule(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing.usingPooledStreamingEventProcessors((configuration, processor) -> pooled(processor));
        processing.registerDefaultSequencingPolicy(configuration -> order);
        processing.registerDefaultDeadLetterPolicy(configuration -> new ParkingPolicy());
        processing.registerDeadLetterQueueProvider(group -> {
            // Axon has no default for these settings, but asks for the queue of each group before it looks for them.
            // A reset empties the queue, else what was parked before would be missing from what is rebuilt.
            processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    group, (configuration, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
            return configuration -> parkedOfGroup.apply(group);
        });
    }

    private PooledStreamingEventProcessor.Builder pooled(PooledStreamingEventProcessor.Builder processor) {
        return processor
                .workerExecutor(workers.executor())
                .batchSize(projections.batchSize())
                .initialSegmentCount(projections.segments())
                .tokenClaimInterval(projections.claimExtension().toMillis())
                .claimExtensionThreshold(projections.claimExtension().toMillis());
    }
}
