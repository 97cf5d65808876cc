package in.sakshi.standalone;

import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.wiring.KeySettings;
import in.sakshi.ledger.wiring.KeySettingsConfiguration;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The key store in files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StandaloneSettings.class)
@Import(KeySettingsConfiguration.class)
class KeysConfiguration {

    @Bean
    KeyDirectory keyDirectory(StandaloneSettings settings, KeySettings keys) {
        Path set = keys.directory();
        return new KeyDirectory(set == null ? settings.keys() : set);
    }

    // The key ring closes its store.
    @Bean(destroyMethod = "")
    KeyStore keyStore(KeyDirectory directory) {
        return directory.open();
    }
}
