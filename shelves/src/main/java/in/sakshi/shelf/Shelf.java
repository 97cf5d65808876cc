package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where lines of a kind stand, and by which properties they are looked for.
 *
 * @param name of the shelf, the same for ever
 * @param type of the lines
 * @param indexes for each question asked of it the properties of which it names a value, then the time that it orders by
 */
public record Shelf<L extends Line>(String name, Class<L> type, List<List<Property<L, ?>>> indexes) {

    public Shelf {
        indexes = List.copyOf(indexes);
    }

    /** A shelf from which lines are taken by their ids only. */
    public static <L extends Line> Shelf<L> byId(String name, Class<L> type) {
        return new Shelf<>(name, type, List.of());
    }

    /** The properties that stand beside each line. */
    public Set<Property<L, ?>> properties() {
        Set<Property<L, ?>> properties = new LinkedHashSet<>();
        indexes.forEach(properties::addAll);
        return properties;
    }

    /**
     * Sees to it that no page is asked for for which the whole shelf would have to be read.
     *
     * @throws IllegalArgumentException if none of the indexes serves the choice
     */
    public void requireIndexFor(Choice<L> choice) {
        if (indexes.stream().noneMatch(choice::isServedBy)) {
            throw unserved("choice", choice);
        }
    }

    /**
     * Sees to it that nothing is asked for, all at once, for which more than that would have to be read.
     *
     * @throws IllegalArgumentException if none of the indexes leads to what fulfils the conditions, or if there are none
     */
    public void requireIndexFor(List<Condition<L>> conditions) {
        Sought<L> sought = Sought.of(conditions);
        if (conditions.isEmpty() || indexes.stream().noneMatch(sought::isLedToBy)) {
            throw unserved("each", sought);
        }
    }

    private IllegalArgumentException unserved(String asked, Object what) {
        return new IllegalArgumentException(asked + " from " + name + ": " + what
                + " (expected: one of the shelf's indexes " + indexes + ", or a new one for this question)");
    }
}
