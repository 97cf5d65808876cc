package in.sakshi.query.wiring;

import com.mongodb.client.MongoDatabase;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.BareValues;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.wiring.LedgerConfiguration;
import in.sakshi.ledger.wiring.StoppedProjections;
import in.sakshi.query.door.QueryDoorConfiguration;
import in.sakshi.query.line.LineJson;
import in.sakshi.query.line.RecordedResolver;
import in.sakshi.query.line.Shelves;
import in.sakshi.query.line.WrittenBeforeToken;
import in.sakshi.query.mongo.MongoShelves;
import in.sakshi.station.StaffList;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The query side: registers, histories, audit and their door. Needs a {@link in.sakshi.ledger.CommitLog} bean; what may be set
 * is in {@code sakshi.readmodels.*}, {@code sakshi.staff}, {@code sakshi.stations} and {@code sakshi.door.*}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReadModelSettings.class, StaffSettings.class})
@ComponentScan(
        basePackages = {
            "in.sakshi.query.register",
            "in.sakshi.query.timeline",
            "in.sakshi.query.audit",
            "in.sakshi.query.casefile",
            "in.sakshi.query.pendency",
            "in.sakshi.query.report"
        },
        useDefaultFilters = false,
        includeFilters = @Filter(ProcessingGroup.class))
@Import({LedgerConfiguration.class, QueryDoorConfiguration.class})
public class QueryServiceConfiguration {

    private static final int SECONDS_TO_FIND_A_SERVER = 3;

    @Bean
    @ConditionalOnMissingBean(MongoConnectionDetails.class)
    ReadModels readModels(ReadModelSettings settings) {
        return ReadModels.of(settings);
    }

    /** Whoever asks a question does not wait for half a minute to hear that there is no answer. */
    @Bean
    MongoClientSettingsBuilderCustomizer soonSaysThatNoServerAnswers() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS));
    }

    @Bean(LedgerConfiguration.PROJECTION_DATABASE)
    MongoDatabase projectionDatabase(MongoDatabaseFactory readModels) {
        return readModels.getMongoDatabase();
    }

    @Bean
    Shelves shelves(MongoOperations mongo, ReadModelSettings settings) {
        ReadModels.requireAnswering(mongo);
        return new MongoShelves(mongo, settings.soleWriter());
    }

    @Bean
    RecordedResolver recordedResolver() {
        return new RecordedResolver();
    }

    @Bean
    ConfigurerModule linesAreWrittenBeforeTokens() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor((configuration, processor) -> new WrittenBeforeToken());
    }

    @Bean
    Rebuilding rebuilding(EventProcessingConfiguration processing) {
        return new Rebuilding(processing);
    }

    @Bean
    RegistersEndpoint registersEndpoint(
            EventProcessingConfiguration processing, ReadingPosition reading, Rebuilding rebuilding) {
        return new RegistersEndpoint(processing, reading, rebuilding);
    }

    @Bean
    RegistersHealth registersHealthIndicator(
            Ledger ledger,
            EventProcessingConfiguration processing,
            ReadingPosition reading,
            StoppedProjections stopped) {
        return new RegistersHealth(ledger, processing, reading, stopped);
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

    @Bean
    @ConditionalOnMissingBean
    StaffList staffList(StaffSettings settings) {
        return StaffFile.read(settings.staff(), settings.stations());
    }
}
