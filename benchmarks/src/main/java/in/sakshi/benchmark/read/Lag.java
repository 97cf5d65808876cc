package in.sakshi.benchmark.read;

import com.mongodb.client.MongoDatabase;
import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.benchmark.ground.EmbeddedMongo;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import java.util.List;

/** How long after its acknowledgement a commit reaches a handler, at 1,000 a second: in the writer's process and in another. */
public final class Lag implements Measure {

    private static final String IN_PROCESS = "lag_p99_ms_in_process";
    private static final String ACROSS = "lag_p99_ms_across";

    /** The first second of each round does not count: the reader starts, and so may the writer. */
    private static final int UNCOUNTED = Pace.PER_SECOND;

    private static final int SECONDS = 5;

    @Override
    public List<Target> targets() {
        return List.of(
                Target.below(IN_PROCESS, 100, "Lag at 1,000 events/s, p99 in ms, reader in the writer's process"),
                Target.below(ACROSS, 250, "The same, reader in another process"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        int events =
                (scale.quick() ? 2 : SECONDS) * Pace.PER_SECOND / Samples.EVENTS_PER_CASE * Samples.EVENTS_PER_CASE;
        try (EmbeddedMongo mongo = new EmbeddedMongo();
                ChildJvm writer =
                        ChildJvm.start(PacedChild.class, List.of(ChildJvm.QUIETLY, "-Xmx512m"), mongo.uri())) {
            Comparison lags =
                    scale.fewRounds().compare(() -> inProcess(mongo, events), () -> across(mongo, writer, events));
            return List.of(
                    new Finding(IN_PROCESS, Comparison.median(lags.ours()), rounds(lags.ours())),
                    new Finding(ACROSS, Comparison.median(lags.theirs()), rounds(lags.theirs())));
        }
    }

    private static double inProcess(EmbeddedMongo mongo, int events) throws Exception {
        List<Draft> drafts = Samples.drafts(1, events).get(0);
        return read(mongo, events, (database, ledger, lags) -> Pace.record(ledger, drafts, lags::acked));
    }

    private static double across(EmbeddedMongo mongo, ChildJvm writer, int events) throws Exception {
        return read(mongo, events, (database, ledger, lags) -> {
            writer.say(database + " " + events);
            for (int i = 0; i < events; i++) {
                String[] acknowledged = writer.hear().split(" ", -1);
                lags.acked(Long.parseLong(acknowledged[0]), Long.parseLong(acknowledged[1]));
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void on(String database, Ledger ledger, Lags lags) throws Exception;
    }

    private static double read(EmbeddedMongo mongo, int events, Writing writing) throws Exception {
        MongoDatabase database = mongo.freshDatabase();
        Lags lags = new Lags(events);
        try (Ledger ledger = Ledgers.inMongo(mongo.uri(), database.getName());
                Reader reader = new Reader(ledger, database.getCollection("tokens"), lags)) {
            reader.start();
            writing.on(database.getName(), ledger, lags);
            lags.awaitAll();
        } finally {
            database.drop();
        }
        return lags.p99Millis(UNCOUNTED);
    }

    private static String rounds(List<Double> millis) {
        return "rounds: "
                + millis.stream()
                        .map(value -> String.valueOf(Math.round(value * 10) / 10.0))
                        .toList();
    }
}
