package in.sakshi.standalone;

import in.sakshi.command.door.InnerDoor;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.schedule.BusTelling;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.query.access.AccessStore;
import in.sakshi.standalone.demo.DemoGate;
import in.sakshi.standalone.demo.DemoLoader;
import in.sakshi.standalone.demo.DemoPlan;
import in.sakshi.standalone.demo.DemoReaders;
import in.sakshi.standalone.demo.DemoReminding;
import in.sakshi.standalone.demo.MovableClock;
import in.sakshi.standalone.district.DistrictPlan;
import in.sakshi.standalone.issuer.FirstAccounts;
import in.sakshi.web.page.DraftKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** The stores of the standalone service, its clock, and the demo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StandaloneSettings.class)
@Import(KeysInUse.class)
class StandaloneConfiguration {

    private static final String LIVE = "live";

    /** The worked cases of the demo; the first is the one that a visitor is shown. */
    private static final List<String> CASES = List.of("c1", "c3", "c4");

    /** Any would do; another one makes another district. */
    private static final long DISTRICT_SEED = 1;

    @Bean
    MovableClock clock() {
        return new MovableClock(Clock.systemUTC());
    }

    // The ledger closes its log.
    @Bean(destroyMethod = "")
    CommitLog commitLog(StandaloneSettings settings) {
        String kind = settings.demo() ? DemoLoader.KIND : LIVE;
        return SegmentLog.open(settings.ledger(), () -> Origin.of(kind, UUID.randomUUID()));
    }

    @Bean
    AccessStore accessStore(StandaloneSettings settings) {
        return ifNew -> SegmentLog.open(settings.access(), () -> ifNew);
    }

    @Bean
    EmbeddedReadModels embeddedReadModels() {
        return EmbeddedReadModels.start();
    }

    @Bean
    DemoGate demoGate() {
        return new DemoGate();
    }

    @Bean
    DemoReminding demoReminding(EventStore events, EventStorageEngine recorded, Ladder ladder, CommandBus bus) {
        return new DemoReminding(events, recorded, ladder, new BusTelling(bus));
    }

    @Bean
    DemoReaders demoReaders(EventProcessingConfiguration processing, ReadingPosition reading, Ledger ledger) {
        return new DemoReaders(processing, reading, ledger);
    }

    @Bean
    DemoLoader demoLoader(
            InnerDoor door,
            DemoReminding reminding,
            MovableClock clock,
            DemoGate gate,
            DemoReaders readers,
            StandaloneSettings settings)
            throws IOException {
        List<byte[]> scripts = new ArrayList<>();
        for (String name : CASES) {
            scripts.add(new ClassPathResource("in/sakshi/standalone/case-" + name + ".json").getContentAsByteArray());
        }
        DistrictPlan district = new DistrictPlan(DISTRICT_SEED, settings.demoComplaints());
        return new DemoLoader(new DemoPlan(scripts, district::endingOn), door, reminding, clock, gate, readers);
    }

    @Bean
    Welcome welcome(
            StandaloneSettings settings, Ledger ledger, DemoLoader demo, ObjectProvider<FirstAccounts> accounts) {
        return new Welcome(settings, ledger, demo, accounts.getIfAvailable());
    }

    /** Of a key of the ledger, so that a draft can still be read after a restart. */
    @Bean
    DraftKeys draftKeys(KeyRing keys) {
        DataKey key = keys.forPurpose("drafts");
        return officer -> key.hmac().doFinal(officer.getBytes(StandardCharsets.UTF_8));
    }
}
