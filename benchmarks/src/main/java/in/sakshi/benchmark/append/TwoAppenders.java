package in.sakshi.benchmark.append;

import com.mongodb.client.MongoDatabase;
import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.benchmark.ground.Completeness;
import in.sakshi.benchmark.ground.EmbeddedMongo;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Rounds;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Two processes appending to one ledger, 32 writers each, against one of them alone with 64. */
public final class TwoAppenders implements Measure {

    private static final String RATE = "two_appenders_rate_vs_one";
    private static final String SHARE = "two_appenders_min_share";
    private static final int WRITERS = 64;
    private static final int MILLIS = 4_000;
    private static final int QUICK_MILLIS = 1_000;
    private static final List<String> FLAGS = List.of(ChildJvm.QUIETLY, "-Xmx512m");

    @Override
    public List<Target> targets() {
        return List.of(
                Target.atLeast(RATE, 0.5, "Two processes appending to one ledger, their joint rate against one alone"),
                Target.atLeast(SHARE, 0.2, "The smaller one's share of what the two appended"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (EmbeddedMongo mongo = new EmbeddedMongo();
                ChildJvm first = ChildJvm.start(AppenderChild.class, FLAGS, mongo.uri());
                ChildJvm second = ChildJvm.start(AppenderChild.class, FLAGS, mongo.uri())) {
            List<Double> shares = new ArrayList<>();
            Rounds rounds = scale.fewRounds();
            int millis = scale.quick() ? QUICK_MILLIS : MILLIS;
            Comparison rates = rounds.compare(
                    () -> {
                        List<Long> counts = race(mongo, millis, first, second);
                        shares.add((double) Math.min(counts.get(0), counts.get(1)) / sum(counts));
                        return sum(counts) * 1e3 / millis;
                    },
                    () -> sum(race(mongo, millis, first)) * 1e3 / millis);
            List<Double> counted = shares.subList(rounds.warmUps(), shares.size());
            return List.of(
                    new Finding(RATE, rates.ratio(), rates.inWords("/s") + "; no gap, nothing lost"),
                    new Finding(SHARE, Comparison.median(counted), "rounds: " + percent(counted)));
        }
    }

    /** What each of them had acknowledged; all of it, and nothing else, is in the ledger. */
    private static List<Long> race(EmbeddedMongo mongo, int millis, ChildJvm... children) throws Exception {
        MongoDatabase database = mongo.freshDatabase();
        for (ChildJvm child : children) {
            child.say(database.getName() + " " + WRITERS / children.length + " " + millis);
        }
        for (ChildJvm child : children) {
            expectOpen(child.hear());
        }
        for (ChildJvm child : children) {
            child.say("go");
        }
        List<Long> counts = new ArrayList<>();
        for (ChildJvm child : children) {
            counts.add(Long.parseLong(child.hear()));
        }
        try (Ledger ledger = Ledgers.inMongo(mongo.uri(), database.getName())) {
            Completeness.requireCommits(ledger, sum(counts));
        }
        database.drop();
        return counts;
    }

    private static void expectOpen(String word) {
        if (!word.equals("open")) {
            throw new IllegalStateException("an appender said: " + word + " (expected: open)");
        }
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<String> percent(List<Double> shares) {
        return shares.stream().map(share -> Math.round(share * 100) + " %").toList();
    }
}
