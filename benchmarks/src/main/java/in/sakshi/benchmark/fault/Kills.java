package in.sakshi.benchmark.fault;

import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.benchmark.ground.Completeness;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A recorder killed at random, again and again, on the same files: how much of what it had acknowledged is lost in the end? */
public final class Kills implements Measure {

    private static final String KILLS = "kills";
    private static final String LOST = "kills_lost";
    private static final int LONGEST_LIFE_MILLIS = 300;
    private static final int ONE_OF_SO_MANY_WHILE_OPENING = 8;
    private static final int UUID_LENGTH = 36;
    private static final long SEED = 20_251_006;

    /** For a process that lives half a second, starting is all: little heap, no second compiler. */
    private static final List<String> FLAGS =
            List.of(ChildJvm.QUIETLY, "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @Override
    public List<Target> targets() {
        return List.of(
                Target.told(KILLS, "`kill -9` of a recorder on SegmentLog, at random moments"),
                Target.exactly(LOST, 0, "Acknowledged commands that were lost by that"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        int kills = scale.of(scale.kills());
        Random random = new Random(SEED);
        Set<UUID> acknowledged = new HashSet<>();
        try (Workspace workspace = new Workspace()) {
            Path directory = workspace.path("ledger");
            for (int i = 0; i < kills; i++) {
                boolean whileOpening = i % ONE_OF_SO_MANY_WHILE_OPENING == ONE_OF_SO_MANY_WHILE_OPENING - 1;
                acknowledged.addAll(liveAndDie(directory, whileOpening, random.nextInt(LONGEST_LIFE_MILLIS)));
            }
            return count(kills, directory, acknowledged);
        }
    }

    private static List<Finding> count(int kills, Path directory, Set<UUID> acknowledged) {
        try (Ledger ledger = Ledgers.inFiles(directory)) {
            Set<UUID> recorded = Completeness.commands(ledger);
            long lost = acknowledged.stream()
                    .filter(command -> !recorded.contains(command))
                    .count();
            String how = "each within " + LONGEST_LIFE_MILLIS + " ms of its first acknowledgement, one of "
                    + ONE_OF_SO_MANY_WHILE_OPENING + " while opening; seed " + SEED;
            return List.of(
                    new Finding(KILLS, kills, how),
                    new Finding(LOST, lost, acknowledged.size() + " acknowledged, " + recorded.size() + " recorded"));
        }
    }

    /** Has a recorder live for so long, counted from its first acknowledgement or from when it opens; what it acknowledged. */
    private static List<UUID> liveAndDie(Path directory, boolean whileOpening, int millis)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(KilledChild.class, FLAGS, directory.toString())) {
            List<String> said = new ArrayList<>();
            said.add(child.hear());
            if (!whileOpening) {
                said.add(child.hear());
            }
            LockSupport.parkNanos(millis * 1_000_000L);
            child.kill();
            said.addAll(child.hearTheRest());
            // The last line may be cut off: then it was never said.
            return said.stream()
                    .filter(line -> line.length() == UUID_LENGTH)
                    .map(UUID::fromString)
                    .toList();
        }
    }
}
