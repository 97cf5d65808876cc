package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one kind that a batch has read or changed so far. */
final class Touched<L extends Line> {

    private final Lines<L> kept;
    private final Map<String, Optional<L>> known = new HashMap<>();
    private final Map<String, L> changed = new LinkedHashMap<>();
    private Collection<String> likely;

    /** @param likely ids of lines that will probably be asked for, and are therefore read together with the first one */
    Touched(Lines<L> kept, Collection<String> likely) {
        this.kept = kept;
        this.likely = likely;
    }

    Optional<L> line(String id) {
        if (!known.containsKey(id)) {
            readLikely();
        }
        return known.computeIfAbsent(
                id, unread -> Optional.ofNullable(kept.find(List.of(unread)).get(unread)));
    }

    private void readLikely() {
        if (likely.isEmpty()) {
            return;
        }
        Map<String, L> found = kept.find(likely);
        likely.forEach(id -> known.putIfAbsent(id, Optional.ofNullable(found.get(id))));
        likely = List.of();
    }

    void put(L line) {
        known.put(line.id(), Optional.of(line));
        changed.put(line.id(), line);
    }

    void forget(CaseId destroyed) {
        known.keySet().removeIf(id -> Removing.isOf(destroyed, id));
        changed.keySet().removeIf(id -> Removing.isOf(destroyed, id));
    }

    /** Writes what has changed since the last time. */
    void write() {
        if (!changed.isEmpty()) {
            kept.write(List.copyOf(changed.values()));
            changed.clear();
        }
    }
}
