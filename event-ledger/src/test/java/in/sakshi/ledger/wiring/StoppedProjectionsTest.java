package in.sakshi.ledger.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.ledger.wiring.Malkhana.MalkhanaId;
import in.sakshi.ledger.wiring.Malkhana.Open;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class StoppedProjectionsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Actor OFFICER = new Actor("o-1041", "HM", "/UP/Z1/R1/SRY/C1/RMG");

    /** A process that only decides: no register, no database for any. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({LedgerConfiguration.class, Malkhana.class})
    static class CommandSide {

        @Bean
        CommitLog commitLog() {
            return MongoLog.open(TestMongo.place(), Origin.of("test", UUID.randomUUID()));
        }

        @Bean
        KeyStore keyStore() {
            return new MemoryKeys();
        }

        @Bean
        MasterKeys masterKeys() {
            return TestKeys.masters();
        }

        @Bean
        Vocabulary vocabulary() {
            return Malkhana.VOCABULARY;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    /** A process that has a register as well; its ledger is a new one at every start. */
    @Configuration(proxyBeanMethods = false)
    @Import({CommandSide.class, MalkhanaRegister.class})
    static class BothSides {

        private static final String DATABASE = TestMongo.freshName();

        @Bean
        MongoDatabase projectionDatabase() {
            return TestMongo.database(DATABASE);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> process) {
        return new SpringApplicationBuilder(process)
                .web(WebApplicationType.NONE)
                .run();
    }

    private static void open(ConfigurableApplicationContext process) {
        process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(new Open(new MalkhanaId(UUID.randomUUID())))
                        .withMetaData(CommandMetadata.of(UUID.randomUUID(), OFFICER)));
    }

    @Test
    void aProcessWithoutRegistersNeedsNoDatabaseForThem() {
        try (ConfigurableApplicationContext process = start(CommandSide.class)) {
            open(process);

            assertThat(process.getBean(Ledger.class).head().number()).isZero();
        }
    }

    @Test
    void aRegisterThatWasBuiltFromAnotherLedgerStandsStillAndSaysSo() {
        try (ConfigurableApplicationContext before = start(BothSides.class)) {
            open(before);
            assertThat(before.getBean(ReadingPosition.class).awaitAtLeast(MalkhanaRegister.GROUP, 0, SOON))
                    .isTrue();
        }

        try (ConfigurableApplicationContext after = start(BothSides.class)) {
            StoppedProjections stopped = after.getBean(StoppedProjections.class);
            await().atMost(SOON).until(() -> stopped.all().containsKey(MalkhanaRegister.GROUP));

            assertThat(after.getBean(EventProcessingConfiguration.class).eventProcessor(MalkhanaRegister.GROUP))
                    .hasValueSatisfying(
                            processor -> assertThat(processor.isRunning()).isFalse());
            assertThat(after.getBean(MeterRegistry.class)
                            .get("sakshi.projection.stopped")
                            .tag("processor", MalkhanaRegister.GROUP)
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
    }
}
