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
import java.util.List;

/** 64 writers recording into MongoDB, one event a commit, against one raw writer of the same documents in lots of a hundred. */
public final class AgainstRawInserts implements Measure {

    private static final String KEY = "append_mongo_vs_raw_64";
    private static final int WRITERS = 64;
    private static final int EVENTS = 20_480;

    @Override
    public List<Target> targets() {
        return List.of(Target.atLeast(
                KEY, 0.6, "Append, 64 writers, MongoLog, against raw ordered `insertMany(100)` of the same documents"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            RawInserts raw = new RawInserts(mongo);
            Comparison comparison = scale.rounds().compare(() -> append(mongo, raw, scale.of(EVENTS)), raw::perSecond);
            return List.of(new Finding(KEY, comparison.ratio(), comparison.inWords("/s")));
        }
    }

    private static double append(EmbeddedMongo mongo, RawInserts raw, int events) throws Exception {
        var shares = Samples.drafts(WRITERS, events);
        MongoDatabase database = mongo.freshDatabase();
        double perSecond;
        try (Ledger ledger = Ledgers.inMongo(mongo.uri(), database.getName())) {
            perSecond = Crowd.perSecond(shares, draft -> ledger.append(draft).get());
        }
        raw.takeDocumentsOf(database);
        return perSecond;
    }
}
