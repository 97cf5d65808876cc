package in.sakshi.command.door;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Sees to it that whoever is turned away gets a problem, wherever on the way that happens. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    /** Tomcat reads so much of a refused body before it closes the connection: enough for the sender to read the refusal. */
    private static final int SWALLOWED_BYTES = 64 * 1024 * 1024;

    @Bean
    DoorWords doorWords() {
        return new DoorWords();
    }

    @Bean
    Problems commandProblems(DoorWords words) {
        return new Problems(words, new Incidents());
    }

    @Bean
    DoorProblems commandDoorProblems(Problems problems) {
        return new DoorProblems(problems);
    }

    @Bean
    StrayProblems strayCommandProblems(Problems problems) {
        return new StrayProblems(problems);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorDoor commandErrorDoor(Problems problems) {
        return new ErrorDoor(problems);
    }

    // Last, and so innermost: the first valve to report an error is the only one.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatReportsProblems(Problems problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
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
