package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.secrecy.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Half a million events of whole little cases, and how fast the standalone service makes all its registers of them from zero. */
public final class Rebuild implements Measure {

    /** Of its only figure. */
    public static final String KEY = "rebuild_events_per_s";

    private static final int EVENTS = 500_000;
    private static final int STATIONS = 25;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** One for each processor; a processor whose token does not fit, or that has parked an event, is never there. */
    private static final Pattern METER =
            Pattern.compile("(?m)^sakshi_projection_(lag_commits|parked_events|stopped)\\{[^}]*} (\\S+)$");

    @Override
    public List<Target> targets() {
        return List.of(Target.atLeast(
                KEY, 8_500, "Events a second, 500,000 events into all registers of standalone from zero"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        int casesPerStation = scale.of(EVENTS) / LittleCase.EVENTS / STATIONS;
        int events = casesPerStation * LittleCase.EVENTS * STATIONS;
        try (Workspace workspace = new Workspace()) {
            Path data = workspace.path("data");
            fill(data.resolve("ledger"), casesPerStation);
            double seconds = secondsToRebuild(data);
            return List.of(new Finding(
                    KEY,
                    events / seconds,
                    String.format("%,d events in %.0f s from the start of the process, one run", events, seconds)));
        }
    }

    private static void fill(Path directory, int casesPerStation) throws Exception {
        try (Ledger ledger = Ledgers.inFiles(directory);
                KeyRing keys = StockKeys.begin(directory, ledger)) {
            LedgerEventStorageEngine engine = LittleCase.engine(ledger, keys);
            List<List<LittleCase>> stations = IntStream.range(0, STATIONS)
                    .mapToObj(station -> IntStream.range(0, casesPerStation)
                            .mapToObj(serial -> new LittleCase(station, serial))
                            .toList())
                    .toList();
            var unused =
                    Crowd.perSecond(stations, littleCase -> littleCase.commits().forEach(engine::appendEvents));
        }
    }

    private static double secondsToRebuild(Path data) throws IOException, InterruptedException, TimeoutException {
        try (Standalone standalone = Standalone.start(data)) {
            standalone.awaitAnswer("/actuator/prometheus", Rebuild::isThere, LONGEST);
            return standalone.age().toMillis() / 1e3;
        }
    }

    /** Whether every processor has read all. */
    static boolean isThere(String meters) {
        List<Double> values = METER.matcher(meters)
                .results()
                .map(meter -> Double.parseDouble(meter.group(2)))
                .toList();
        return !values.isEmpty() && values.stream().allMatch(value -> value == 0);
    }
}
