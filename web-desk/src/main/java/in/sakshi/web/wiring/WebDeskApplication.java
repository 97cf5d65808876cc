package in.sakshi.web.wiring;

import in.sakshi.web.page.DraftKeys;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The desk in a JVM of its own, before the doors of two services. It holds nothing but the logins of those who sit at it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebDeskConfiguration.class)
public class WebDeskApplication {

    /** Starts the desk; ends with exit code 1 and a few sentences if it cannot. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The desk with the properties that it brings along; any other source of properties goes before them. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(WebDeskApplication.class);
        // Not application.properties: in one JVM with other modules there is one file of that name, and it is not ours.
        application.setDefaultProperties(Map.of("spring.config.name", "application,web-desk"));
        return application;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DraftKeys draftKeys(WebDeskSettings settings) {
        return new KeysOfASecret(settings.draftSecret());
    }
}
