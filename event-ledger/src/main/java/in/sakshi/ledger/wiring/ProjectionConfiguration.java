package in.sakshi.ledger.wiring;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.axon.LedgerTokenStore;
import in.sakshi.ledger.axon.ParkedEvents;
import in.sakshi.ledger.axon.ParkingSettings;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.axon.StreamEnds;
import in.sakshi.ledger.axon.TokenSettings;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.wiring.ProjectionMeters.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** How processors read the ledger. Lazy where it needs the database of the projections: a process without processors has none. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    StoppedProjections stoppedProjections(ObjectProvider<EventProcessingConfiguration> processing) {
        return new StoppedProjections(processing);
    }

    @Bean
    TokenSettings tokenSettings(LedgerProperties properties, Clock clock) {
        return TokenSettings.ofThisProcess(properties.projections().claimTimeout(), clock);
    }

    @Bean
    @Lazy
    LedgerTokenStore tokenStore(
            ProjectionStore store, Ledger ledger, StoppedProjections alarm, TokenSettings settings) {
        return new LedgerTokenStore(store.tokens(), ledger, alarm, settings);
    }

    @Bean
    @Lazy
    ProjectionStore projectionStore(
            @Qualifier(LedgerConfiguration.PROJECTION_DATABASE) MongoDatabase database, LedgerProperties properties) {
        return new ProjectionStore(database, properties.projections());
    }

    @Bean
    ProjectionWorkers projectionWorkers(LedgerProperties properties) {
        return new ProjectionWorkers(properties.projections().workers());
    }

    @Bean
    ProjectionProcessors projectionProcessors(
            LedgerProperties properties,
            ProjectionWorkers workers,
            ObjectProvider<ProjectionStore> store,
            ObjectProvider<LedgerEventStorageEngine> engine,
            ObjectProvider<ParkingSettings> parking,
            ObjectProvider<Vocabulary> vocabularies,
            Clock clock) {
        StreamEnds order = new StreamEnds(vocabularies.stream().reduce(Vocabulary.EMPTY, Vocabulary::and));
        // Looked up when a processor is made: Axon's configuration, which the engine needs, is only in the making here.
        return new ProjectionProcessors(
                properties.projections(),
                workers,
                order,
                group -> new ParkedEvents(
                        group,
                        store.getObject().parked(),
                        engine.getObject(),
                        order,
                        parking.getIfAvailable(() -> ParkingSettings.of(clock))));
    }

    @Bean
    @Lazy
    ReadingPosition readingPosition(EventProcessingConfiguration processing, LedgerTokenStore tokens) {
        return new ReadingPosition(
                group -> processing.eventProcessorByProcessingGroup(group, StreamingEventProcessor.class), tokens);
    }

    @Bean
    Lifecycle projectionMeters(
            Ledger ledger,
            EventProcessingConfiguration processing,
            ObjectProvider<ReadingPosition> reading,
            StoppedProjections stopped,
            ObjectProvider<MeterRegistry> registry) {
        Sources sources = new Sources(ledger, processing, reading, stopped);
        return lifecycle -> registry.ifAvailable(
                meters -> new ProjectionMeters(sources, meters).registerLifecycleHandlers(lifecycle));
    }
}
