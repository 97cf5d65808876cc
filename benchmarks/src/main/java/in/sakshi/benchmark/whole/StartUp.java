package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Rounds;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How long the standalone service takes on an empty directory until it is ready, and how much memory it has then. */
public final class StartUp implements Measure {

    private static final String MILLIS = "start_empty_ms";
    private static final String MEMORY = "rss_mb";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Override
    public List<Target> targets() {
        return List.of(
                Target.told(MILLIS, "Start of standalone on an empty directory until it is ready, ms"),
                Target.told(MEMORY, "Memory it takes then, MB"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (Workspace workspace = new Workspace()) {
            Rounds rounds = scale.fewRounds();
            List<Double> memory = new ArrayList<>();
            List<Double> millis = rounds.repeat(() -> {
                try (Standalone standalone = Standalone.start(workspace.path("data-" + UUID.randomUUID()))) {
                    standalone.awaitReady(LONGEST);
                    double age = standalone.age().toMillis();
                    memory.add(standalone.residentMb());
                    return age;
                }
            });
            List<Double> counted = memory.subList(rounds.warmUps(), memory.size());
            String starts = "median of " + millis.size() + " starts";
            return List.of(
                    new Finding(MILLIS, Comparison.median(millis), starts + ": " + millis),
                    new Finding(MEMORY, Comparison.median(counted), starts + ", the JVM as it sizes itself"));
        }
    }
}
