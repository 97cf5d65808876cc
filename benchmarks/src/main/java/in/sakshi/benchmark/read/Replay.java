package in.sakshi.benchmark.read;

import com.mongodb.client.MongoCollection;
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
import in.sakshi.ledger.mongo.MongoRole;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** A ledger read from its beginning by a processor with an empty handler, against a bare cursor over the same documents. */
public final class Replay implements Measure {

    private static final String RATIO = "replay_vs_raw";
    private static final String RATE = "replay_events_per_s";
    private static final String TOKEN = "token_bytes";
    private static final int WRITERS = 64;
    private static final int EVENTS = 102_400;

    /** The embedded server puts everything into one reply if it is not told how much; no client takes so large a one. */
    private static final int SCAN_BATCH = 1_000;

    @Override
    public List<Target> targets() {
        return List.of(
                Target.atLeast(RATIO, 0.45, "Replay through a processor, against a raw cursor scan"),
                Target.atLeast(RATE, 40_000, "Replayed events a second, with an empty handler"),
                Target.below(TOKEN, 200, "Bytes of the token after that"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            MongoDatabase database = mongo.freshDatabase();
            MongoCollection<Document> tokens = mongo.freshDatabase().getCollection("tokens");
            try (Ledger ledger = Ledgers.inMongo(mongo.uri(), database.getName())) {
                fill(ledger, scale.of(EVENTS));
                int events = Math.toIntExact(ledger.head().next());
                Comparison comparison =
                        scale.rounds().compare(() -> replay(ledger, events, tokens), () -> scan(database, events));
                double rate = Comparison.median(comparison.ours());
                return List.of(
                        new Finding(RATIO, comparison.ratio(), comparison.inWords("/s")),
                        new Finding(RATE, rate, events + " events, one a commit"),
                        TokenSize.finding(TOKEN, tokens));
            }
        }
    }

    private static void fill(Ledger ledger, int events) throws Exception {
        var unused = Crowd.perSecond(
                Samples.drafts(WRITERS, events), draft -> ledger.append(draft).get());
    }

    private static double replay(Ledger ledger, int events, MongoCollection<Document> tokens)
            throws InterruptedException, TimeoutException {
        EmptyHandler handler = new EmptyHandler(events);
        try (Reader reader = new Reader(ledger, tokens, handler)) {
            long began = System.nanoTime();
            reader.start();
            handler.awaitAll();
            return events * 1e9 / (System.nanoTime() - began);
        }
    }

    private static double scan(MongoDatabase database, int expected) {
        long began = System.nanoTime();
        int seen = 0;
        for (RawBsonDocument document : database.getCollection(MongoRole.LEDGER, RawBsonDocument.class)
                .find()
                .batchSize(SCAN_BATCH)) {
            seen += document.isEmpty() ? 0 : 1;
        }
        if (seen != expected) {
            throw new IllegalStateException("scan: " + seen + " documents (expected: " + expected + ")");
        }
        return seen * 1e9 / (System.nanoTime() - began);
    }
}
