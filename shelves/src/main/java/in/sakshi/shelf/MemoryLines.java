package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lines in memory: for tests, and as the plainest statement of what lines promise. */
public final class MemoryLines<L extends Line> implements Lines<L> {

    private final Map<String, L> kept = new ConcurrentHashMap<>();
    private final Shelf<L> shelf;

    MemoryLines(Shelf<L> shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<String, L> find(Collection<String> ids) {
        Map<String, L> found = new HashMap<>();
        ids.forEach(id -> kept.computeIfPresent(id, (same, line) -> {
            found.put(id, line);
            return line;
        }));
        return found;
    }

    @Override
    public void write(Collection<L> lines) {
        lines.forEach(
                line -> kept.merge(line.id(), line, (old, given) -> old.position() < given.position() ? given : old));
    }

    @Override
    public Chosen<L> choose(Choice<L> choice, int page, int size) {
        shelf.requireIndexFor(choice);
        Predicate<L> wanted = line -> choice.conditions().stream().allMatch(condition -> condition.holds(line));
        List<L> all = kept.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(choice.order().value()).thenComparing(Line::position))
                .toList();
        return new Chosen<>(
                all.size(), all.stream().skip((long) page * size).limit(size).toList());
    }

    @Override
    public List<L> first(Choice<L> choice, int most) {
        return choose(choice, 0, most).lines();
    }

    @Override
    public boolean replace(L line, Condition<L> still) {
        L there = kept.get(line.id());
        return there != null
                && there.position() == line.position()
                && still.holds(there)
                && kept.replace(line.id(), there, line);
    }

    @Override
    public void forEach(List<Condition<L>> conditions, Consumer<L> each) {
        shelf.requireIndexFor(conditions);
        kept.values().stream()
                .filter(line -> conditions.stream().allMatch(condition -> condition.holds(line)))
                .forEach(each);
    }

    @Override
    public void removeOf(CaseId destroyed) {
        kept.keySet().removeIf(id -> Removing.isOf(destroyed, id));
    }

    @Override
    public void clear() {
        kept.clear();
    }
}
