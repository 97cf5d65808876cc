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
 * @param indexes for each question asked of it the properties that it chooses and orders by, in the order of an index
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
}
