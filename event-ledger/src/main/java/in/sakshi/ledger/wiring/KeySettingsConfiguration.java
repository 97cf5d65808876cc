package in.sakshi.ledger.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The {@link KeySettings}, with the variables of the environment from which they are taken. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
@PropertySource("classpath:in/sakshi/ledger/wiring/keys.properties")
public class KeySettingsConfiguration {}
