package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.time.Instant;
import java.util.List;

/**
 * A document's place in an index, or an edge between places: then only the first values count, and the position says whether it
 * lies before or after all places that have them.
 *
 * @param values at the index's paths
 * @param position of the document in its collection
 */
record Place(List<Object> values, int position) implements Comparable<Place> {

    /** A position before that of any document. */
    static final int BEFORE = -1;

    /** A position after that of any document. */
    static final int AFTER = Integer.MAX_VALUE;

    @Override
    public int compareTo(Place other) {
        int order = compare(other, Math.min(values.size(), other.values.size()));
        return order != 0 ? order : Integer.compare(position, other.position);
    }

    /** Whether the first values are the same. */
    boolean agrees(Place other, int count) {
        return compare(other, count) == 0;
    }

    private int compare(Place other, int count) {
        for (int i = 0; i < count; i++) {
            int order = compare(values.get(i), other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** As the server does, which first finds out for every two values which of its types they are. */
    private static int compare(Object one, Object other) {
        if (one instanceof String text && other instanceof String text2) {
            return text.compareTo(text2);
        }
        if (one instanceof Instant time && other instanceof Instant time2) {
            return time.compareTo(time2);
        }
        if (one instanceof Long number && other instanceof Long number2) {
            return number.compareTo(number2);
        }
        return ValueComparator.asc().compare(one, other);
    }
}
