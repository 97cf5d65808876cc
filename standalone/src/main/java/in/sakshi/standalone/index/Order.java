package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that a query asks for, all paths in the same direction.
 *
 * @param paths by which first, by which then
 * @param descending whether the greatest comes first
 */
record Order(List<String> paths, boolean descending) {

    Order {
        paths = List.copyOf(paths);
    }

    /** Whether the query asks for the order in which a scan meets the documents, or for its reverse. */
    static boolean isNatural(@Nullable Document orderBy) {
        return orderBy != null && orderBy.containsKey("$natural");
    }

    /** That order; null if there is none, or one that an index cannot deliver. */
    static @Nullable Order of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return null;
        }
        List<Boolean> directions = orderBy.values().stream()
                .map(direction -> direction instanceof Number number && number.intValue() <= 0)
                .distinct()
                .toList();
        boolean numbers = orderBy.values().stream().allMatch(Number.class::isInstance);
        return numbers && directions.size() == 1 ? new Order(List.copyOf(orderBy.keySet()), directions.get(0)) : null;
    }
}
