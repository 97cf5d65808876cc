package in.sakshi.story;

import static java.util.Objects.requireNonNull;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.command.schedule.ReminderRound;
import in.sakshi.command.schedule.Schedule;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.standalone.issuer.FirstAccounts;
import in.sakshi.station.StaffList;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The whole service in this process as it is, but for its clock: its doors, and what it has recorded. */
final class StoryDesk implements AutoCloseable {

    private final ConfigurableApplicationContext service;
    private final Http http;
    private final Reminders reminders;

    private StoryDesk(ConfigurableApplicationContext service) {
        this.service = service;
        this.http = new Http(requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort());
        this.reminders = new Reminders(
                service.getBean(Schedule.class),
                service.getBean(ReminderRound.class),
                service.getBean(ReadingPosition.class),
                this::position,
                service.getBean(StoryClock.class));
    }

    /** Opens one on an empty ledger in that directory. */
    static StoryDesk open(Path data, String... more) {
        return open(
                data,
                0,
                Stream.concat(
                                Stream.of("--sakshi.identity.issuer="
                                        + TestIssuer.shared().address()),
                                Stream.of(more))
                        .toList());
    }

    /** Opens one that is its own issuer, so that officers can log in at its pages. */
    static StoryDesk withItsPages(Path data) {
        return withItsPages(data, Jvm.freePort());
    }

    /** Opens one of the kind again, where browsers know it. */
    static StoryDesk withItsPages(Path data, int port) {
        return open(data, port, List.of("--sakshi.issuer.directory=" + data.resolve("issuer")));
    }

    private static StoryDesk open(Path data, int port, List<String> more) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class, StoryTime.class);
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        if (port != 0) {
            application.addListeners((ApplicationStartedEvent started) ->
                    started.getApplicationContext().getBean(FirstAccounts.class).ofADemo());
        }
        List<String> arguments = new ArrayList<>(more);
        // No rounds but the story's own.
        arguments.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--sakshi.schedule.every=1d",
                // Months of a station in seconds.
                "--sakshi.pace.officer-burst=1000000",
                "--sakshi.data=" + data.resolve("data")));
        return new StoryDesk(application.run(arguments.toArray(String[]::new)));
    }

    /** Where its pages are. */
    URI address() {
        return URI.create("http://localhost:" + http.port());
    }

    Http http() {
        return http;
    }

    /** A part of the service. */
    <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    Reminders reminders() {
        return reminders;
    }

    RuleBook rules() {
        return service.getBean(RuleBook.class);
    }

    StaffList staff() {
        return service.getBeansOfType(StaffList.class).values().iterator().next();
    }

    /** All that is recorded of a case, in order; nothing if it has not begun. */
    List<CaseEvent> recorded(CaseId about) {
        EventStore events = service.getBean(EventStore.class);
        return events.lastSequenceNumberFor(about.toString()).isEmpty()
                ? List.of()
                : events.readEvents(about.toString())
                        .asStream()
                        .map(message -> (CaseEvent) message.getPayload())
                        .toList();
    }

    /** How many events of that type are recorded, in whatever cases. */
    long count(Class<?> event) {
        Ledger ledger = service.getBean(Ledger.class);
        long count = 0;
        for (long next = 0; next < ledger.head().next(); next++) {
            count += ledger.read(next, 1).get(0).events().stream()
                    .filter(each -> each.type().equals(event.getSimpleName()))
                    .count();
        }
        return count;
    }

    /** The position of the last event that is recorded; −1 if nothing is. */
    long position() {
        Ledger ledger = service.getBean(Ledger.class);
        if (ledger.head().next() == 0) {
            return -1;
        }
        Commit last = ledger.read(ledger.head().next() - 1, 1).get(0);
        return Position.of(last.number(), last.events().size() - 1);
    }

    @Override
    public void close() {
        service.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class StoryTime {

        @Bean
        @Primary
        StoryClock storyClock() {
            return new StoryClock();
        }
    }
}
