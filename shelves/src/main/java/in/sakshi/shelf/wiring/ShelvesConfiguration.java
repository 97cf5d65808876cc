package in.sakshi.shelf.wiring;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.axon.ParkingSettings;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.wiring.LedgerConfiguration;
import in.sakshi.shelf.RecordedResolver;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WrittenBeforeToken;
import in.sakshi.shelf.mongo.LineCipher;
import in.sakshi.shelf.mongo.MongoShelves;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The shelves of a service, in the database that {@code sakshi.readmodels.*} names. Both sides may import it into one context:
 * then they share the database, and their groups have names of their own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelSettings.class)
public class ShelvesConfiguration {

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
    Shelves shelves(MongoOperations mongo, KeyRing keys, ReadModelSettings settings) {
        ReadModels.requireAnswering(mongo);
        return new MongoShelves(mongo, new LineCipher(keys.forPurpose(LineCipher.PURPOSE)), settings.soleWriter());
    }

    @Bean
    ParkingSettings parkingSettings(ReadModelSettings settings, Clock clock) {
        return ParkingSettings.of(clock, settings.soleWriter());
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
}
