package in.sakshi.command.obligation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;

/** The time limits in force (नियमावली), by their ids. */
public final class RuleBook {

    private final Map<String, TimeLimit> limits;

    /** @param limits each id once */
    public RuleBook(List<TimeLimit> limits) {
        this.limits = limits.stream().collect(toUnmodifiableMap(TimeLimit::id, identity()));
    }

    /**
     * The rule with that id.
     *
     * @throws IllegalArgumentException if the book has none: the book and the rules of the case do not fit together
     */
    public TimeLimit limit(String id) {
        TimeLimit limit = limits.get(id);
        if (limit == null) {
            throw new IllegalArgumentException(
                    "rule book: no rule " + id + " (expected: one of " + limits.keySet() + ")");
        }
        return limit;
    }
}
