package in.sakshi.door;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Sees to it that whoever is turned away gets a problem. Needs a {@link Problems} bean; where several doors hang in one frame,
 * the first of theirs speaks for requests that came to none of them.
 */
@Configuration(proxyBeanMethods = false)
public class DoorFrame {

    @Bean
    StrayProblems strayProblems(ObjectProvider<Problems> problems) {
        return new StrayProblems(first(problems));
    }

    @Bean
    ErrorDoor errorDoor(ObjectProvider<Problems> problems) {
        return new ErrorDoor(first(problems));
    }

    // Last, and so innermost: the first valve to report an error is the only one.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatReportsProblems(
            ObjectProvider<Problems> problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(first(problems))));
    }

    private static Problems first(ObjectProvider<Problems> problems) {
        return problems.orderedStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no bean says how problems are answered (expected: a Problems bean beside each door)"));
    }
}
