package in.sakshi.benchmark.append;

import com.mongodb.client.MongoDatabase;
import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.EmbeddedMongo;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Ledger;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;

/** The same messages through both event storage engines, ours and that of Axon's extension for MongoDB, one event a call. */
public final class AgainstAxon implements Measure {

    private final int writers;
    private final int events;
    private final Duration wait;
    private final Target target;

    private AgainstAxon(int writers, int events, Duration wait, Target target) {
        this.writers = writers;
        this.events = events;
        this.wait = wait;
        this.target = target;
    }

    /** With 1, 8 and 64 writers; fewer write for as long with fewer events. */
    public static List<Measure> all() {
        return List.of(
                atOnce(1, 3_200, 1.0),
                atOnce(8, 10_240, 1.3),
                atOnce(64, 20_480, 2.0),
                afterAMillisecond(1, 800),
                afterAMillisecond(8, 3_200),
                afterAMillisecond(64, 10_240));
    }

    private static AgainstAxon atOnce(int writers, int events, double bound) {
        Target target = Target.atLeast(key(writers), bound, words(writers));
        return new AgainstAxon(writers, events, Duration.ZERO, target);
    }

    private static AgainstAxon afterAMillisecond(int writers, int events) {
        Target target =
                Target.told(key(writers) + "_1ms", words(writers) + ", where every answer takes a millisecond longer");
        return new AgainstAxon(writers, events, Duration.ofMillis(1), target);
    }

    private static String key(int writers) {
        return "append_mongo_vs_axon_" + writers;
    }

    private static String words(int writers) {
        return "Append, " + writers + (writers == 1 ? " writer" : " writers")
                + ", against Axon's MongoDB extension 4.12.0";
    }

    @Override
    public List<Target> targets() {
        return List.of(target);
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (EmbeddedMongo mongo = new EmbeddedMongo(wait)) {
            Comparison comparison = scale.rounds()
                    .compare(() -> withLedger(mongo, scale.of(events)), () -> withAxon(mongo, scale.of(events)));
            return List.of(new Finding(target.key(), comparison.ratio(), comparison.inWords("/s")));
        }
    }

    private double withLedger(EmbeddedMongo mongo, int howMany) throws Exception {
        MongoDatabase database = mongo.freshDatabase();
        try (Ledger ledger = Ledgers.inMongo(mongo.uri(), database.getName())) {
            return perSecond(Ledgers.engine(ledger), howMany);
        } finally {
            database.drop();
        }
    }

    private double withAxon(EmbeddedMongo mongo, int howMany) throws Exception {
        MongoDatabase database = mongo.freshDatabase();
        try {
            return perSecond(
                    MongoEventStorageEngine.builder()
                            .mongoTemplate(DefaultMongoTemplate.builder()
                                    .mongoDatabase(database)
                                    .build())
                            .eventSerializer(Samples.serializer())
                            .snapshotSerializer(Samples.serializer())
                            .build(),
                    howMany);
        } finally {
            database.drop();
        }
    }

    private double perSecond(EventStorageEngine engine, int howMany) throws Exception {
        return Crowd.perSecond(Samples.messages(writers, howMany), message -> engine.appendEvents(message));
    }
}
