package in.sakshi.benchmark;

import in.sakshi.benchmark.append.AgainstAxon;
import in.sakshi.benchmark.append.AgainstRawFile;
import in.sakshi.benchmark.append.AgainstRawInserts;
import in.sakshi.benchmark.append.TwoAppenders;
import in.sakshi.benchmark.fault.Kills;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.read.Lag;
import in.sakshi.benchmark.read.Replay;
import in.sakshi.benchmark.whole.AgainstFormer;
import in.sakshi.benchmark.whole.Casework;
import in.sakshi.benchmark.whole.DeskPages;
import in.sakshi.benchmark.whole.Polls;
import in.sakshi.benchmark.whole.Rebuild;
import in.sakshi.benchmark.whole.StartUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All measures, in the order in which they run and are told. */
final class Catalogue {

    private Catalogue() {}

    /** @param former runnable jar of a former build; nothing is measured against one if absent */
    static List<Measure> measures(@Nullable Path former) {
        List<Measure> measures = new ArrayList<>();
        measures.add(new AgainstRawInserts());
        measures.addAll(AgainstAxon.all());
        measures.add(new AgainstRawFile());
        measures.add(new Replay());
        measures.add(new Lag());
        measures.add(new TwoAppenders());
        measures.add(new Kills());
        measures.add(new StartUp());
        measures.add(new Rebuild());
        measures.add(new Polls());
        measures.add(new Casework());
        measures.add(new DeskPages());
        if (former != null) {
            measures.add(new AgainstFormer(former));
        }
        return measures;
    }

    /** Whether the figure is about casework: what the measures of it and of its pages find out, and how fast everything can be made again. */
    static boolean isOfCasework(String key) {
        return key.equals(Rebuild.KEY) || isOfCaseworkAlone(key);
    }

    /** Whether the figure is about casework and nothing else. */
    static boolean isOfCaseworkAlone(String key) {
        return Stream.of(new Casework(), new DeskPages())
                .flatMap(measure -> measure.targets().stream())
                .anyMatch(target -> target.key().equals(key));
    }

    /** Those of which a key begins like this. */
    static List<Measure> measures(String prefix, @Nullable Path former) {
        return measures(former).stream()
                .filter(measure -> measure.targets().stream()
                        .anyMatch(target -> target.key().startsWith(prefix)))
                .toList();
    }
}
