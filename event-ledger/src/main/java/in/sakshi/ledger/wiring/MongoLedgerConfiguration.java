package in.sakshi.ledger.wiring;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.mongo.MongoKeys;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger and its key store in MongoDB, in a database each, for the service in a JVM of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MongoLedgerSettings.class, KeySettings.class})
public class MongoLedgerConfiguration {

    private static final String KIND = "live";

    // The ledger closes its log.
    @Bean(destroyMethod = "")
    CommitLog commitLog(MongoLedgerSettings settings) {
        return MongoLog.open(settings.place(), newOrigin());
    }

    // The key ring closes its store.
    @Bean(destroyMethod = "")
    KeyStore keyStore(KeySettings settings, MongoLedgerSettings ledger) {
        return MongoKeys.open(settings.placeBeside(ledger));
    }

    @Bean
    MasterKeys masterKeys(KeySettings settings) {
        return settings.requiredMasters();
    }

    /** The origin of a ledger that is only now made. */
    public static Origin newOrigin() {
        return Origin.of(KIND, UUID.randomUUID());
    }
}
