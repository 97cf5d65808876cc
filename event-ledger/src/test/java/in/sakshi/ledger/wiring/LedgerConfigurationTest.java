package in.sakshi.ledger.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.AlreadyRecorded;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.ledger.wiring.Malkhana.Deposit;
import in.sakshi.ledger.wiring.Malkhana.MalkhanaId;
import in.sakshi.ledger.wiring.Malkhana.Open;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** From the command through aggregate and ledger into a register, as a service is put together. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LedgerConfigurationTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Actor OFFICER = new Actor("o-1041", "HM", "/UP/Z1/R1/SRY/C1/RMG");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({LedgerConfiguration.class, Malkhana.class, MalkhanaRegister.class})
    static class Station {

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
        MongoDatabase projectionDatabase() {
            return TestMongo.database(TestMongo.freshName());
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

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CommandBus bus;

    @Autowired
    private Ledger ledger;

    @Autowired
    private MalkhanaRegister register;

    @Autowired
    private ReadingPosition reading;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private StoppedProjections stopped;

    private final MalkhanaId malkhana = new MalkhanaId(UUID.randomUUID());

    private long send(Object command) {
        UUID commandId = UUID.randomUUID();
        send(command, commandId);
        return Position.of(ledger.ofCommand(commandId).orElseThrow().number(), 0);
    }

    private void send(Object command, UUID commandId) {
        commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(CommandMetadata.of(commandId, OFFICER)));
    }

    private double gauge(String name) {
        return meters.get(name).tag("processor", MalkhanaRegister.GROUP).gauge().value();
    }

    @Test
    void aCommandIsRecordedWithWhoAskedAndSoonStandsInTheRegister() {
        send(new Open(malkhana));
        send(new Deposit(malkhana, "a mobile phone"));
        long position = send(new Deposit(malkhana, "two sarees"));

        assertThat(reading.awaitAtLeast(MalkhanaRegister.GROUP, position, SOON)).isTrue();

        assertThat(register.lines()).contains("1 a mobile phone by o-1041", "2 two sarees by o-1041");
        assertThat(ledger.readStream(malkhana.toString(), 0, 10))
                .hasSize(3)
                .allSatisfy(commit -> assertThat(commit.actor()).isEqualTo(OFFICER));
    }

    @Test
    void theSameCommandTwiceIsRecordedOnce() {
        UUID commandId = UUID.randomUUID();
        send(new Open(malkhana));
        send(new Deposit(malkhana, "a ring"), commandId);

        assertThatExceptionOfType(AlreadyRecorded.class)
                .isThrownBy(() -> send(new Deposit(malkhana, "a ring"), commandId));
        assertThat(ledger.readStream(malkhana.toString(), 0, 10)).hasSize(2);
    }

    @Test
    void aCommandThatDoesNotSayWhoAsksIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> commands.sendAndWait(new Open(malkhana)))
                .withMessageContaining("'commandId' of the command is missing");
    }

    @Test
    void aThingThatCannotBeEnteredParksItsMalkhanaAndShowsInTheMeters() {
        MalkhanaId other = new MalkhanaId(UUID.randomUUID());
        send(new Open(malkhana));
        send(new Open(other));
        send(new Deposit(malkhana, "harm"));
        send(new Deposit(malkhana, "a knife"));
        send(new Deposit(other, "a lathi"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(register.lines()).contains("1 a lathi by o-1041");
            assertThat(gauge("sakshi.projection.parked")).isEqualTo(2);
            assertThat(gauge("sakshi.projection.lag")).isZero();
        });
        assertThat(register.lines()).doesNotContain("2 a knife by o-1041");
        assertThat(gauge("sakshi.projection.stopped")).isZero();
        assertThat(stopped.all()).isEmpty();
    }

    @Test
    void whatIsWrittenIsMeasured() {
        send(new Open(malkhana));

        assertThat(meters.get("sakshi.ledger.batch").summary().count()).isPositive();
        assertThat(meters.get("sakshi.ledger.commit").timer().count()).isPositive();
    }

    @Test
    void everyProcessorIsPooledAndCommandsRunOnTheCallersThread() {
        assertThat(bus).isInstanceOf(SimpleCommandBus.class);
        assertThat(processing.eventProcessors())
                .containsOnlyKeys(MalkhanaRegister.GROUP)
                .allSatisfy(
                        (name, processor) -> assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class));
    }

    @Test
    void batchesAreHandledByTheFewThreadsThatAllGroupsShare() {
        send(new Open(malkhana));
        long position = send(new Deposit(malkhana, "a bicycle"));

        assertThat(reading.awaitAtLeast(MalkhanaRegister.GROUP, position, SOON)).isTrue();
        assertThat(register.threads()).isNotEmpty().allMatch(name -> name.matches("projections-[1-4]"));
    }
}
