package in.sakshi.shelf.mongo;

import in.sakshi.desk.query.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were read as they stood at a position, ready to be counted again: who counts what is pending in a district each
 * morning reads only the ids and positions of tens of thousands of lines, and the lines of which one has changed since. A line
 * takes about a kilobyte.
 */
final class ReadLines<L extends Line> {

    /** What may be open in a district that has left a hundred thousand cases behind, twice. */
    private static final int MOST = 200_000;

    private final Map<String, L> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, L> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable L at(String id, long position) {
        L line = lines.get(id);
        return line == null || line.position() != position ? null : line;
    }

    synchronized void put(L line) {
        lines.put(line.id(), line);
    }

    synchronized void remove(String id) {
        lines.remove(id);
    }

    synchronized void removeFrom(String first, String before) {
        lines.keySet().removeIf(id -> id.compareTo(first) >= 0 && id.compareTo(before) < 0);
    }

    synchronized void clear() {
        lines.clear();
    }
}
