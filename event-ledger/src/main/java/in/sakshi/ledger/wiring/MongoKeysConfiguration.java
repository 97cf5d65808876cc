package in.sakshi.ledger.wiring;

import in.sakshi.ledger.mongo.MongoKeys;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The key store in MongoDB, in a database of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoLedgerSettings.class)
@Import(KeySettingsConfiguration.class)
public class MongoKeysConfiguration {

    // The key ring closes its store.
    @Bean(destroyMethod = "")
    KeyStore keyStore(KeySettings settings, MongoLedgerSettings ledger) {
        return MongoKeys.open(settings.placeBeside(ledger));
    }

    @Bean
    MasterKeys masterKeys(KeySettings settings) {
        return settings.requiredMasters();
    }
}
