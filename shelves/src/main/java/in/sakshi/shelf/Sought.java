package in.sakshi.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What conditions leave to be looked for.
 *
 * @param known properties of which the value is known
 * @param within times of which the period is known
 */
record Sought<L>(List<Property<L, ?>> known, List<Property<L, ?>> within) {

    static <L> Sought<L> of(List<Condition<L>> conditions) {
        List<Property<L, ?>> known = new ArrayList<>();
        List<Property<L, ?>> within = new ArrayList<>();
        conditions.forEach(condition -> (condition instanceof Condition.Is ? known : within).add(condition.property()));
        return new Sought<>(known, within);
    }

    /** Whether that index leads straight to it: first the properties that are known, then the time of the period, if any. */
    boolean isLedToBy(List<Property<L, ?>> index) {
        int first = known.size();
        int all = first + within.size();
        return within.size() <= 1
                && index.size() >= all
                && new HashSet<>(index.subList(0, first)).equals(new HashSet<>(known))
                && index.subList(first, all).equals(within);
    }

    @Override
    public String toString() {
        return known.isEmpty() && within.isEmpty()
                ? "whatever there is"
                : Stream.concat(
                                known.stream().map(property -> "by " + property),
                                within.stream().map(property -> "within " + property))
                        .collect(Collectors.joining(", "));
    }
}
