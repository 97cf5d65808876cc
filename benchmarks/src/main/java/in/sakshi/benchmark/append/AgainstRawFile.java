package in.sakshi.benchmark.append;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.ledger.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** 64 writers recording into files, one event a commit, against one who writes the same bytes in lots of 64 and forces each. */
public final class AgainstRawFile implements Measure {

    private static final String KEY = "append_segment_vs_raw_64";
    private static final int WRITERS = 64;
    private static final int EVENTS = 40_960;

    @Override
    public List<Target> targets() {
        return List.of(Target.atLeast(
                KEY,
                0.7,
                "Append, 64 writers, SegmentLog, against raw write + `force` of the same bytes, 64 commits a lot"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (Workspace workspace = new Workspace()) {
            RawFile raw = new RawFile(workspace, WRITERS);
            Comparison comparison =
                    scale.rounds().compare(() -> append(workspace, raw, scale.of(EVENTS)), raw::perSecond);
            return List.of(new Finding(KEY, comparison.ratio(), comparison.inWords("/s")));
        }
    }

    private static double append(Workspace workspace, RawFile raw, int events) throws Exception {
        var shares = Samples.drafts(WRITERS, events);
        Path directory = workspace.path("ledger-" + UUID.randomUUID());
        double perSecond;
        try (Ledger ledger = Ledgers.inFiles(directory)) {
            perSecond = Crowd.perSecond(shares, draft -> ledger.append(draft).get());
        }
        raw.takeBytesOf(directory, shares.stream().mapToInt(List::size).sum());
        return perSecond;
    }
}
