package in.sakshi.command.wiring;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.mongo.MongoPreparation;
import in.sakshi.ledger.wiring.AccessSettings;
import in.sakshi.ledger.wiring.MongoLedgerConfiguration;
import in.sakshi.ledger.wiring.MongoLedgerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * What the verb {@code prepare} starts: makes the ledger with an administrator's rights, so that the services need none, and the ledger of
 * views beside it, if it is said where.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({MongoLedgerSettings.class, AccessSettings.class})
class LedgerPreparation {

    static final String VERB = "prepare";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerPreparation.class);

    @Bean
    ApplicationRunner prepare(MongoLedgerSettings settings, AccessSettings access) {
        return arguments -> {
            Origin origin = MongoPreparation.prepare(settings.place(), MongoLedgerConfiguration.newOrigin());
            LOG.info("The ledger {} is there, with its indexes.", origin);
            if (access.isSet()) {
                Origin views =
                        MongoPreparation.prepare(access.placeBeside(settings), origin.beside(AccessSettings.KIND));
                LOG.info("The ledger {} is there, with its indexes.", views);
            }
        };
    }
}
