package in.sakshi.query.door;

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

    @Bean
    Problems queryProblems() {
        return new Problems();
    }

    @Bean
    DoorProblems queryDoorProblems(Problems problems) {
        return new DoorProblems(problems);
    }

    @Bean
    StrayProblems strayQueryProblems(Problems problems) {
        return new StrayProblems(problems);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorDoor queryErrorDoor(Problems problems) {
        return new ErrorDoor(problems);
    }

    // Last, and so innermost: the first valve to report an error is the only one.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatReportsQueryProblems(Problems problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }
}
