package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole document that comes in place of another: how a line is written each time but the first. The server copies both,
 * compares them three times and has every index find out what has changed.
 *
 * @param before the document that is there, changed where it stands: that is what the server does, too
 * @param after the one that is to be there
 */
record Replacement(Document before, Document after) {

    /** Of two different values of one such type the server, too, says that they differ; numbers of two types may be the same to it. */
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Long.class, Instant.class, Boolean.class);

    /** Whether an update is a document itself, and neither says what is to be changed nor has a name that the server refuses. */
    static boolean isWhole(Document update) {
        return update.keySet().stream().noneMatch(name -> name.startsWith("$") || name.contains("."));
    }

    /**
     * Whether putting each value over the one that is there comes to what the server would make of it, and counts as a change. The
     * server, too, leaves names in the order in which they are there; and it does not count what only looks different to it.
     */
    boolean canBePutOver() {
        return before.keySet().equals(after.keySet())
                && Objects.equals(before.get("_id"), after.get("_id"))
                && before.keySet().stream().anyMatch(name -> differ(before.get(name), after.get(name)));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null
                && other != null
                && one.getClass() == other.getClass()
                && PLAIN.contains(one.getClass())
                && !one.equals(other);
    }

    /** Puts it over what is there. A value that stays remains the same object, which it shares with the indexes. */
    void putOver(Integer position, List<SortedIndex> indexes) {
        after.replaceAll((name, value) -> value != null && value.equals(before.get(name)) ? before.get(name) : value);
        indexes.forEach(index -> index.replace(before, after, position));
        before.putAll(after);
    }
}
