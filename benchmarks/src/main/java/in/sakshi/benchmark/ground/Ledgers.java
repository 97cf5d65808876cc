package in.sakshi.benchmark.ground;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.segment.SegmentLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Opens ledgers as a service does, with the settings of a service. */
public final class Ledgers {

    /** The embedded server shares the machine with all writers; only an answer that never comes should count as none. */
    private static final Duration PATIENCE_WITH_SERVER = Duration.ofSeconds(20);

    private Ledgers() {}

    /** A ledger in that database. */
    public static Ledger inMongo(String uri, String database) {
        MongoPlace place =
                MongoPlace.of(uri).allowingSingleServer().inDatabase(database).within(PATIENCE_WITH_SERVER);
        return on(MongoLog.open(place, origin()));
    }

    /** A ledger in that directory. */
    public static Ledger inFiles(Path directory) {
        return on(SegmentLog.open(directory, Ledgers::origin));
    }

    /** Axon's view of a ledger that holds samples. */
    public static LedgerEventStorageEngine engine(Ledger ledger) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .secrecy(Secrecy.NONE)
                .strict(true)
                .eventSerializer(Samples.serializer())
                .build();
    }

    private static Ledger on(CommitLog log) {
        LedgerSettings settings = LedgerSettings.DEFAULT;
        return Ledger.open(
                log,
                Clock.systemUTC(),
                new LedgerSettings(settings.queueLength(), Duration.ofMinutes(1), settings.clockTolerance()),
                LedgerListener.NONE);
    }

    private static Origin origin() {
        return Origin.of("benchmark", UUID.randomUUID());
    }
}
