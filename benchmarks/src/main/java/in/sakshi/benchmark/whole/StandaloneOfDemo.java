package in.sakshi.benchmark.whole;

import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.standalone.issuer.FirstAccounts;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;

/** The standalone service as its own issuer, on any data, with the accounts of a demo: so that officers can log in at its pages. */
final class StandaloneOfDemo {

    private StandaloneOfDemo() {}

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        application.addListeners((ApplicationStartedEvent started) ->
                started.getApplicationContext().getBean(FirstAccounts.class).ofADemo());
        application.run(arguments);
    }
}
