package in.sakshi.standalone;

import in.sakshi.command.wiring.CommandServiceConfiguration;
import in.sakshi.ledger.check.CheckLedger;
import in.sakshi.query.wiring.QueryServiceConfiguration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Both services in one JVM, the ledger in plain files, the read models in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({StandaloneConfiguration.class, CommandServiceConfiguration.class, QueryServiceConfiguration.class})
public class StandaloneApplication {

    private static final String CHECK = "check";

    /**
     * Starts the service; with {@code check <directory or MongoDB connection string>} checks a ledger instead.
     *
     * <p>Ends with exit code 1 and one sentence if it cannot start, or if the checked ledger is not whole.
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(CHECK)) {
            CheckLedger.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        // Not application.properties: the services are in this JVM too, and there is one file of that name.
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        application.run(arguments);
    }
}
