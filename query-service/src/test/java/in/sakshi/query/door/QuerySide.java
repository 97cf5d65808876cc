package in.sakshi.query.door;

import com.mongodb.ConnectionString;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.query.access.AccessStore;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.testing.TwoStations;
import in.sakshi.shelf.testing.ReadModelMongo;
import in.sakshi.station.StaffList;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What the query side stands on: a ledger in which {@link TwoStations} is recorded, its time, and a database for the lines. No
 * stereotype: no scan shall find it.
 */
@EnableAutoConfiguration
class QuerySide {

    @Bean(destroyMethod = "")
    CommitLog commitLog() {
        return MongoLog.open(TestMongo.place(), Origin.of("test", UUID.randomUUID()));
    }

    @Bean
    @ConditionalOnMissingBean
    AccessStore accessStore() {
        return ifNew -> MongoLog.open(TestMongo.place(), ifNew);
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
    @ConditionalOnMissingBean
    MongoConnectionDetails readModels() {
        ConnectionString connection = new ConnectionString(ReadModelMongo.freshUri());
        return () -> connection;
    }

    /** Whose tokens are believed. */
    @Bean
    DynamicPropertyRegistrar issuer() {
        return properties -> properties.add("sakshi.identity.issuer", TestIssuer.shared()::address);
    }

    @Bean
    DeskClock clock() {
        return new DeskClock(TwoStations.acts().get(0).recordedAt());
    }

    @Bean
    StaffList staff() {
        // One of its own, as postings that a test has recorded change it.
        return Officers.staffOf(Officers.staff().officers());
    }

    @Bean
    Scribe scribe(Ledger ledger, Serializer serializer, Secrecy secrecy, DeskClock clock) {
        Scribe scribe = new Scribe(ledger, serializer, secrecy, clock);
        scribe.record(TwoStations.acts());
        clock.moveTo(TwoStations.AFTERWARDS);
        return scribe;
    }

    /** No test begins before all of it stands in the registers. */
    @Bean
    ApplicationRunner waitUntilReadUp(ReadUp readUp) {
        return arguments -> readUp.await();
    }

    @Bean
    ReadUp readUp(Ledger ledger, ReadingPosition reading) {
        return new ReadUp(ledger, reading);
    }
}
