package in.sakshi.query.wiring;

import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.BareValues;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.wiring.LedgerConfiguration;
import in.sakshi.ledger.wiring.StoppedProjections;
import in.sakshi.query.access.AccessLedger;
import in.sakshi.query.access.AccessStore;
import in.sakshi.query.access.Views;
import in.sakshi.query.door.QueryDoorConfiguration;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.wiring.ShelvesConfiguration;
import in.sakshi.shelf.wiring.StaffConfiguration;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The query side: registers, histories, audit and their door. Needs a {@link in.sakshi.ledger.CommitLog} bean and an {@link
 * AccessStore}; what may be set is in {@code sakshi.readmodels.*}, {@code sakshi.staff}, {@code sakshi.stations} and {@code sakshi.door.*}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "in.sakshi.query.register",
            "in.sakshi.query.timeline",
            "in.sakshi.query.audit",
            "in.sakshi.query.casefile",
            "in.sakshi.query.confidential",
            "in.sakshi.query.pendency",
            "in.sakshi.query.report"
        },
        useDefaultFilters = false,
        includeFilters = @Filter(ProcessingGroup.class))
@Import({LedgerConfiguration.class, ShelvesConfiguration.class, StaffConfiguration.class, QueryDoorConfiguration.class})
public class QueryServiceConfiguration {

    @Bean
    RegistersHealth registersHealthIndicator(
            Ledger ledger,
            EventProcessingConfiguration processing,
            ReadingPosition reading,
            StoppedProjections stopped) {
        return new RegistersHealth(ledger, processing, reading, stopped);
    }

    // The ledger closes its log.
    @Bean(destroyMethod = "close")
    AccessLedger accessLedger(AccessStore store, Ledger cases, KeyRing keys, Clock clock) {
        return AccessLedger.open(store, cases.origin(), keys, clock);
    }

    @Bean
    Views views(AccessLedger ledger, Shelves shelves) {
        return new Views(ledger, shelves);
    }

    @Bean
    Vocabulary queryVocabulary() {
        return LineJson.EVENTS;
    }

    /** Also how the door writes ids, as the framework's mapper takes every module that is a bean. */
    @Bean
    BareValues bareValues() {
        return LineJson.EVENTS.bareValues();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Kolkata.ZONE);
    }
}
