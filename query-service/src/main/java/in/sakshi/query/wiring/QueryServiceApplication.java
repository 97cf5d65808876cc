package in.sakshi.query.wiring;

import in.sakshi.ledger.wiring.MongoLedgerConfiguration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side in a JVM of its own, reading a ledger in MongoDB. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({QueryServiceConfiguration.class, MongoLedgerConfiguration.class, MongoAccessConfiguration.class})
public class QueryServiceApplication {

    /** Starts the service; ends with exit code 1 and one sentence if it cannot. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The service with the properties that it brings along; any other source of properties goes before them. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(QueryServiceApplication.class);
        // Not application.properties: in one JVM with other modules there is one file of that name, and it is not ours.
        application.setDefaultProperties(Map.of("spring.config.name", "application,query-service"));
        return application;
    }
}
