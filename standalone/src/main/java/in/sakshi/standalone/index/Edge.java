package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of values begins or ends: directly before or after a value.
 *
 * @param value of which null means that there is none
 * @param after whether the edge lies after all that have that value
 */
record Edge(@Nullable Object value, boolean after) implements Comparable<Edge> {

    static Edge before(@Nullable Object value) {
        return new Edge(value, false);
    }

    static Edge after(@Nullable Object value) {
        return new Edge(value, true);
    }

    @Override
    public int compareTo(Edge other) {
        int order = ValueComparator.asc().compare(value, other.value);
        return order != 0 ? order : Boolean.compare(after, other.after);
    }
}
