package in.sakshi.ledger.wiring;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.mongo.MongoLog;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The ledger and its key store in MongoDB, in a database each, for the service in a JVM of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoLedgerSettings.class)
@Import(MongoKeysConfiguration.class)
public class MongoLedgerConfiguration {

    private static final String KIND = "live";

    // The ledger closes its log.
    @Bean(destroyMethod = "")
    CommitLog commitLog(MongoLedgerSettings settings) {
        return MongoLog.open(settings.place(), newOrigin());
    }

    /** The origin of a ledger that is only now made. */
    public static Origin newOrigin() {
        return Origin.of(KIND, UUID.randomUUID());
    }
}
