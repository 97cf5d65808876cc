package in.sakshi.standalone;

import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.wiring.KeySettings;
import in.sakshi.ledger.wiring.MasterKeyRotation.Afterwards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The keys while their master key changes: to the one that is set, or if none is set, to a new one in the same file. */
@Configuration(proxyBeanMethods = false)
@Import(KeysConfiguration.class)
class KeysInChange {

    /** Asks for the store, so that this process has it before it touches the file. */
    @Bean
    MasterKeys masterKeys(KeyStore store, KeyDirectory directory, KeySettings settings) {
        return settings.masters()
                .orElseGet(() -> store.origin().isEmpty()
                        ? directory.ownMasterKeys(store)
                        : directory.masterKeyFile().beginChange());
    }

    @Bean
    Afterwards afterwards(KeyDirectory directory, KeySettings settings) {
        return settings.masters().isPresent()
                ? () -> {}
                : () -> directory.masterKeyFile().endChange();
    }
}
