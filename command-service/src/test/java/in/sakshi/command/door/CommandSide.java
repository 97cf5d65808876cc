package in.sakshi.command.door;

import com.mongodb.ConnectionString;
import in.sakshi.command.wiring.CommandServiceConfiguration;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/** The command side as it is, on a ledger in files that are gone afterwards. No stereotype: no scan shall find it. */
@EnableAutoConfiguration
@Import({CommandSide.Database.class, CommandServiceConfiguration.class})
class CommandSide {

    /** Whose tokens are believed. */
    @Bean
    DynamicPropertyRegistrar issuer() {
        return properties -> properties.add("sakshi.identity.issuer", TestIssuer.shared()::address);
    }

    @Bean
    Directory directory() throws IOException {
        return new Directory(Files.createTempDirectory("sakshi-door"));
    }

    @Bean(destroyMethod = "")
    MoodyLog commitLog(Directory directory) {
        return new MoodyLog(SegmentLog.open(directory.path(), () -> Origin.of("test", UUID.randomUUID())));
    }

    @Bean
    KeyStore keyStore() {
        return new MemoryKeys();
    }

    @Bean
    MasterKeys masterKeys() {
        return TestKeys.masters();
    }

    /** Whoever waits in vain shall not wait long. */
    @Bean
    LedgerSettings settings() {
        return new LedgerSettings(64, Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    /** Where the schedule stands; imported before the service, which would ask for a setting else. No stereotype here either. */
    static class Database {

        @Bean
        MongoConnectionDetails database() {
            ConnectionString connection = new ConnectionString(ReadModelMongo.freshUri());
            return () -> connection;
        }
    }

    /** Where the ledger's files are while the tests run. */
    record Directory(Path path) implements DisposableBean {

        @Override
        public void destroy() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
