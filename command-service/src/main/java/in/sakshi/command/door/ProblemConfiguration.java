package in.sakshi.command.door;

import in.sakshi.door.DoorFrame;
import in.sakshi.door.Incidents;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is said to whoever the command door turns away. */
@Configuration(proxyBeanMethods = false)
@Import(DoorFrame.class)
class ProblemConfiguration {

    /** Tomcat reads so much of a refused body before it closes the connection: enough for the sender to read the refusal. */
    private static final int SWALLOWED_BYTES = 64 * 1024 * 1024;

    @Bean
    DoorWords doorWords() {
        return new DoorWords();
    }

    @Bean
    CommandProblems commandProblems(DoorWords words) {
        return new CommandProblems(words, new Incidents());
    }

    @Bean
    DoorProblems commandDoorProblems(CommandProblems problems) {
        return new DoorProblems(problems);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusedBodiesAreSwallowed() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxSwallowSize(SWALLOWED_BYTES);
            }
        });
    }
}
