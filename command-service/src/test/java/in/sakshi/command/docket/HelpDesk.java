package in.sakshi.command.docket;

import in.sakshi.command.acting.DeskResolver;
import in.sakshi.command.acting.Saryupur;
import in.sakshi.command.acting.SetClock;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.fir.FirFiles;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.command.oversight.Overseeing;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.command.register.RecentlyUsed;
import in.sakshi.command.register.StationRegister;
import in.sakshi.command.retention.Holding;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.shelf.staff.RecordedPostings;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** The write side as Axon runs it, on a store in memory, under a clock that the test sets. */
public final class HelpDesk implements AutoCloseable {

    private final Configuration axon;
    private final SetClock clock = new SetClock(Instant.EPOCH);

    public HelpDesk(EventStorageEngine engine) {
        axon = configuration(
                engine,
                AggregateConfigurer.defaultConfiguration(StationRegister.class),
                AggregateConfigurer.defaultConfiguration(Case.class));
    }

    /** A desk that keeps so many books in memory. */
    HelpDesk(EventStorageEngine engine, int books) {
        axon = configuration(
                engine,
                AggregateConfigurer.defaultConfiguration(StationRegister.class)
                        .configureCache(c -> new RecentlyUsed(books)),
                AggregateConfigurer.defaultConfiguration(Case.class));
    }

    private HelpDesk(EventStorageEngine engine, AggregateConfigurer<Case> cases) {
        axon = configuration(engine, AggregateConfigurer.defaultConfiguration(StationRegister.class), cases);
    }

    /** A desk that keeps so many cases in memory. */
    public static HelpDesk withCasesAtHand(EventStorageEngine engine, int cases) {
        return new HelpDesk(
                engine,
                AggregateConfigurer.defaultConfiguration(Case.class).configureCache(c -> new RecentlyUsed(cases)));
    }

    private Configuration configuration(
            EventStorageEngine engine, AggregateConfigurer<StationRegister> books, AggregateConfigurer<Case> cases) {
        StaffList staff = Saryupur.freshStaff();
        DeskResolver resolver = new DeskResolver(clock, staff, PackagedRules.BOOK);
        Configuration started = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> engine)
                .registerComponent(
                        ParameterResolverFactory.class,
                        c -> MultiParameterResolverFactory.ordered(
                                resolver, ClasspathParameterResolverFactory.forClass(HelpDesk.class)))
                .configureAggregate(books)
                .configureAggregate(cases)
                .configureAggregate(DistrictOrders.class)
                .configureAggregate(DestroyedCase.class)
                .registerComponent(CaseRoom.class, c -> new CaseRoom(c.repository(Case.class), c.eventStore()))
                .registerComponent(DistrictBooks.class, c -> new DistrictBooks(c.eventStore(), PackagedRules.BOOK))
                .registerCommandHandler(c ->
                        new TighteningRules(c.repository(DistrictOrders.class), c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(
                        c -> new MergingComplaints(c.getComponent(CaseRoom.class), c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(c -> new ReceivingComplaints(
                        c.repository(StationRegister.class),
                        c.repository(Case.class),
                        c.eventStore(),
                        c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(c -> new TakingPreventiveActions(
                        c.repository(StationRegister.class),
                        c.repository(Case.class),
                        c.getComponent(CaseRoom.class),
                        c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(c -> new RegisteringFirs(
                        c.repository(StationRegister.class),
                        c.repository(Case.class),
                        c.getComponent(CaseRoom.class),
                        c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(
                        c -> new KeepingPostings(new RecordedPostings(c.eventStore(), staff, clock), c.eventStore()))
                .registerCommandHandler(c -> new ConcludingInvestigations(
                        c.getComponent(CaseRoom.class), c.getComponent(DistrictBooks.class)))
                .registerCommandHandler(c -> new DestroyingRecords(
                        c.getComponent(CaseRoom.class),
                        c.repository(DestroyedCase.class),
                        c.getComponent(DistrictBooks.class),
                        new StationBooks(c.repository(StationRegister.class))))
                .start();
        new Docket(
                        started.getComponent(CaseRoom.class),
                        resolver,
                        started.getComponent(DistrictBooks.class),
                        new StationBooks(started.repository(StationRegister.class)))
                .handleOn(
                        started.commandBus(),
                        List.of(
                                ComplaintFiles.RULINGS,
                                FirFiles.RULINGS,
                                PreventiveFiles.RULINGS,
                                Overseeing.RULINGS,
                                Holding.RULINGS));
        return started;
    }

    public HelpDesk at(Instant moment) {
        clock.set(moment);
        return this;
    }

    /** Asks, and waits until it is recorded; throws what the desk throws. */
    public void ask(DeskCommand command, Officer officer) {
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, Saryupur.metadata(officer)));
    }

    /** A part of it. */
    <T> T part(Class<T> type) {
        return axon.getComponent(type);
    }

    /** Everything recorded of that complaint, or of that book, in order. */
    public List<Object> recorded(Object stream) {
        return axon.eventStore()
                .readEvents(stream.toString())
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
