package in.sakshi.standalone;

import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.wiring.KeySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The keys of the service, with a master key of its own if none is set. */
@Configuration(proxyBeanMethods = false)
@Import(KeysConfiguration.class)
class KeysInUse {

    @Bean
    MasterKeys masterKeys(KeyStore store, KeyDirectory directory, KeySettings settings) {
        return settings.masters().orElseGet(() -> directory.ownMasterKeys(store));
    }
}
