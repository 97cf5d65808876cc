package in.sakshi.query.wiring;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.wiring.AccessSettings;
import in.sakshi.ledger.wiring.MongoLedgerSettings;
import in.sakshi.query.access.AccessStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger of views in MongoDB, in a database of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MongoLedgerSettings.class, AccessSettings.class})
class MongoAccessConfiguration {

    @Bean
    AccessStore accessStore(AccessSettings settings, MongoLedgerSettings cases) {
        MongoPlace place = settings.placeBeside(cases);
        return ifNew -> MongoLog.open(place, ifNew);
    }
}
