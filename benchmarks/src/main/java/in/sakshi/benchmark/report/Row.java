package in.sakshi.benchmark.report;

import in.sakshi.benchmark.measure.Figures;
import in.sakshi.benchmark.measure.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report.
 *
 * @param target what was to be found out
 * @param value what came out; absent if that failed
 * @param note how, or what went wrong
 */
record Row(Target target, @Nullable Double value, String note) {

    static final List<String> HEADINGS = List.of("measure", "value", "target", "met?", "note");

    List<String> cells() {
        return List.of(target.key(), value == null ? "failed" : Figures.plain(value), target.wanted(), met(), note);
    }

    private String met() {
        if (value == null) {
            return "no";
        }
        if (!target.bounded()) {
            return "–";
        }
        return target.metBy().test(value) ? "yes" : "NO";
    }
}
