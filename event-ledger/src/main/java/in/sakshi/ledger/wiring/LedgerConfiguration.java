package in.sakshi.ledger.wiring;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.axon.LedgerEventStore;
import in.sakshi.ledger.axon.StoredNames;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.secrecy.EncryptedPayloads;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.secrecy.Secrecy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/**
 * Axon on the ledger. To be imported into a Spring Boot context that offers these beans:
 *
 * <ul>
 *   <li>a {@link CommitLog}, which the ledger closes when the context ends, and a {@link Clock};
 *   <li>a {@link KeyStore}, which the key ring closes, and the {@link MasterKeys} for it;
 *   <li>any number of {@link Vocabulary}s, which are joined: the events of the domain;
 *   <li>where there are event handlers, a {@code MongoDatabase} named {@value #PROJECTION_DATABASE}, the one that holds
 *       their lines, for the tokens and the parked events;
 *   <li>if there are any, a {@link MeterRegistry} and {@link LedgerSettings}.
 * </ul>
 *
 * What may be set is in {@code sakshi.ledger.*}. Every handler group becomes a pooled streaming processor that parks what it
 * cannot handle.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
@Import(ProjectionConfiguration.class)
@PropertySource("classpath:in/sakshi/ledger/wiring/axon.properties")
public class LedgerConfiguration {

    /** Name of the bean that is the database of the projections. */
    public static final String PROJECTION_DATABASE = "projectionDatabase";

    @Bean
    LedgerListener ledgerListener(ObjectProvider<MeterRegistry> registry) {
        MeterRegistry meters = registry.getIfAvailable();
        return meters == null ? LedgerListener.NONE : new LedgerMeters(meters);
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(CommitLog log, Clock clock, ObjectProvider<LedgerSettings> settings, LedgerListener listener) {
        return Ledger.open(log, clock, settings.getIfAvailable(() -> LedgerSettings.DEFAULT), listener);
    }

    @Bean
    @Primary
    Serializer serializer(ObjectProvider<Vocabulary> vocabularies) {
        return new StoredNames(vocabularies.stream().reduce(Vocabulary.EMPTY, Vocabulary::and));
    }

    @Bean(destroyMethod = "close")
    KeyRing keyRing(KeyStore store, MasterKeys masters, Ledger ledger) {
        return KeyRing.open(store, masters, ledger.origin(), ledger.head().next() == 0);
    }

    @Bean
    Secrecy secrecy(KeyRing keys, ObjectProvider<Vocabulary> vocabularies) {
        Vocabulary all = vocabularies.stream().reduce(Vocabulary.EMPTY, Vocabulary::and);
        return new EncryptedPayloads(keys, all.inTheClear());
    }

    @Bean
    LedgerEventStorageEngine storageEngine(
            Ledger ledger,
            Secrecy secrecy,
            Serializer serializer,
            org.axonframework.config.Configuration axon,
            LedgerProperties properties) {
        LedgerEventStorageEngine.Builder engine = LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .secrecy(secrecy)
                .strict(properties.strict());
        engine.eventSerializer(serializer).upcasterChain(axon.upcasterChain());
        return engine.build();
    }

    @Bean
    LedgerEventStore eventStore(
            LedgerEventStorageEngine engine, org.axonframework.config.Configuration axon, LedgerProperties properties) {
        LedgerEventStore.Builder store = LedgerEventStore.on(engine).fetchDelay(properties.fetchDelay());
        store.messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return store.build();
    }

    @Bean
    CorrelationDataProvider commandMetadata() {
        return new SimpleCorrelationDataProvider(CommandMetadata.keys());
    }
}
