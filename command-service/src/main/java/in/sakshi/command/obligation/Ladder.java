package in.sakshi.command.obligation;

import static java.util.stream.Collectors.groupingBy;

import in.sakshi.code.RuleClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who is told of a duty that is not done, and when: the escalation ladder (सूचना-क्रम). */
public final class Ladder {

    private final Map<LadderKind, List<Rung>> rungs;

    /** @param rungs of all ladders; those that come at the same time in the order in which they are to be told */
    public Ladder(List<Rung> rungs) {
        this.rungs = rungs.stream().collect(groupingBy(Rung::ladder));
    }

    /** The rungs for a duty of that class whose time runs from {@code start} to {@code due}. */
    public List<Rung> rungs(RuleClass ruleClass, Instant start, Instant due) {
        return rungs.getOrDefault(LadderKind.of(ruleClass, start, due), List.of());
    }
}
