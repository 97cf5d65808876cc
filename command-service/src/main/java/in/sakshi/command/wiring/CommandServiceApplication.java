package in.sakshi.command.wiring;

import in.sakshi.ledger.wiring.MasterKeyRotation;
import in.sakshi.ledger.wiring.MongoKeysConfiguration;
import in.sakshi.ledger.wiring.MongoLedgerConfiguration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side in a JVM of its own, on a ledger in MongoDB. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandServiceConfiguration.class, MongoLedgerConfiguration.class})
public class CommandServiceApplication {

    /**
     * Starts the service, or with the verb {@code prepare} makes its ledger and ends, or with {@code rotate-master-key} wraps all keys by
     * another master key and ends. If that cannot be done, it says why
     * in one sentence and ends with exit code 1.
     */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains(LedgerPreparation.VERB)) {
            preparation().run(arguments).close();
        } else if (List.of(arguments).contains(MasterKeyRotation.VERB)) {
            withOwnProperties(MasterKeyRotation.of(MongoKeysConfiguration.class))
                    .run(arguments)
                    .close();
        } else {
            application().run(arguments);
        }
    }

    /** The service with the properties that it brings along; any other source of properties goes before them. */
    static SpringApplication application() {
        return withOwnProperties(new SpringApplication(CommandServiceApplication.class));
    }

    /** The making of its ledger. */
    static SpringApplication preparation() {
        SpringApplication preparation = new SpringApplication(LedgerPreparation.class);
        preparation.setWebApplicationType(WebApplicationType.NONE);
        return withOwnProperties(preparation);
    }

    private static SpringApplication withOwnProperties(SpringApplication application) {
        // Not application.properties: in one JVM with other modules there is one file of that name, and it is not ours.
        application.setDefaultProperties(Map.of("spring.config.name", "application,command-service"));
        return application;
    }
}
