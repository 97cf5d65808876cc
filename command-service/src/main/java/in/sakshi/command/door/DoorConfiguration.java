package in.sakshi.command.door;

import in.sakshi.command.docket.Steps;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.door.identity.IdentityConfiguration;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.station.StaffList;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Hangs the command door in its frame. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemConfiguration.class, IdentityConfiguration.class})
class DoorConfiguration {

    @Bean
    CommandCatalogue commandCatalogue() {
        return new CommandCatalogue();
    }

    @Bean
    CommandReader commandReader(CommandCatalogue catalogue) {
        return new CommandReader(catalogue);
    }

    @Bean
    Admission admission(StaffList staff) {
        return new Admission(staff);
    }

    @Bean
    CommandMeters commandMeters(MeterRegistry registry, CommandCatalogue catalogue) {
        return new CommandMeters(registry, catalogue);
    }

    @Bean
    CommandDoor commandDoor(
            Admission admission, CommandReader reader, OnceOnly onceOnly, CommandMeters meters, Secrecy secrecy) {
        return new CommandDoor(new Incoming(admission, reader), onceOnly, meters, secrecy);
    }

    @Bean
    StepsDoor stepsDoor(Steps steps, StaffList staff, RuleBook rules, Clock clock) {
        return new StepsDoor(steps, staff, rules, clock);
    }

    @Bean
    InnerDoor innerDoor(
            StaffList staff, Admission admission, CommandReader reader, OnceOnly onceOnly, CommandMeters meters) {
        return new InnerDoor(staff, admission, reader, onceOnly, meters);
    }

    @Bean
    OnceOnly onceOnly(Ledger ledger, CommandBus bus, KeyRing keys) {
        Marking marking = new Marking(keys.forPurpose(Marking.PURPOSE));
        return new OnceOnly(ledger, marking, new BusDeciding(bus, marking));
    }

    @Bean
    CorrelationDataProvider commandMark() {
        return new SimpleCorrelationDataProvider(CommandMark.KEYS.toArray(String[]::new));
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI sakshiApi() {
        return new OpenAPI().info(new Info().title("Sakshi (साक्षी)").version("1"));
    }

    @Bean
    CommandDescription commandDescription(CommandCatalogue catalogue, DoorWords words) {
        return new CommandDescription(catalogue, words);
    }
}
