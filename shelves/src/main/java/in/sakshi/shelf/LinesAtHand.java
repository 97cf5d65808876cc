package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of which those that were asked for last are at hand, also that one is not there: a case to which ten things happen, batch after
 * batch, is read once. What is written is written through, so a crash loses nothing that it would not have lost. Only for
 * lines that nobody else ever writes: it is told of every write, and of no other.
 */
public final class LinesAtHand<L extends Line> implements Lines<L> {

    private final Lines<L> kept;
    private final Map<String, AtHand<L>> atHand;

    /**
     * @param kept where the lines are; everybody must go through this object
     * @param most how many are at hand at most
     */
    public LinesAtHand(Lines<L> kept, int most) {
        this.kept = kept;
        this.atHand = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AtHand<L>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is known of an id; while it is being read for the first time, nothing. */
    private static final class AtHand<L> {

        private final boolean known;
        private final @Nullable L line;

        private AtHand(boolean known, @Nullable L line) {
            this.known = known;
            this.line = line;
        }
    }

    @Override
    public Map<String, L> find(Collection<String> ids) {
        Map<String, L> found = new HashMap<>();
        AtHand<L> beingRead = new AtHand<>(false, null);
        List<String> unknown = takeKnown(ids, found, beingRead);
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown, beingRead));
        }
        return found;
    }

    private Map<String, L> read(List<String> ids, AtHand<L> beingRead) {
        try {
            Map<String, L> read = kept.find(ids);
            putRead(ids, read, beingRead);
            return read;
        } catch (RuntimeException e) {
            forgetRead(ids, beingRead);
            throw e;
        }
    }

    private synchronized List<String> takeKnown(Collection<String> ids, Map<String, L> found, AtHand<L> beingRead) {
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            AtHand<L> there = atHand.get(id);
            if (there == null || !there.known) {
                atHand.put(id, beingRead);
                unknown.add(id);
            } else if (there.line != null) {
                found.put(id, there.line);
            }
        }
        return unknown;
    }

    /** Only where nobody has written or asked since: what was read may be older than what was written meanwhile. */
    private synchronized void putRead(List<String> ids, Map<String, L> read, AtHand<L> beingRead) {
        for (String id : ids) {
            if (atHand.get(id) == beingRead) {
                atHand.put(id, new AtHand<>(true, read.get(id)));
            }
        }
    }

    private synchronized void forgetRead(List<String> ids, AtHand<L> beingRead) {
        for (String id : ids) {
            if (atHand.get(id) == beingRead) {
                atHand.remove(id);
            }
        }
    }

    @Override
    public void write(Collection<L> lines) {
        Set<String> wanted = forget(lines);
        kept.write(lines);
        putWritten(lines, wanted);
    }

    /** Until it is certain that they are written, nobody takes them from here; gives the ids that somebody has asked for. */
    private synchronized Set<String> forget(Collection<L> lines) {
        return lines.stream()
                .map(Line::id)
                .filter(id -> Objects.nonNull(atHand.remove(id)))
                .collect(Collectors.toSet());
    }

    /** Also those for which somebody has asked since: he may have read what stood there before. */
    private synchronized void putWritten(Collection<L> lines, Set<String> wanted) {
        for (L line : lines) {
            if (wanted.contains(line.id()) || atHand.containsKey(line.id())) {
                atHand.put(line.id(), new AtHand<>(true, line));
            }
        }
    }

    @Override
    public boolean replace(L line, Condition<L> still) {
        try {
            return kept.replace(line, still);
        } finally {
            var unused = forget(List.of(line));
        }
    }

    @Override
    public void removeOf(CaseId destroyed) {
        try {
            kept.removeOf(destroyed);
        } finally {
            forgetOf(destroyed);
        }
    }

    private synchronized void forgetOf(CaseId destroyed) {
        atHand.keySet().removeIf(id -> Removing.isOf(destroyed, id));
    }

    @Override
    public void clear() {
        try {
            kept.clear();
        } finally {
            forgetAll();
        }
    }

    private synchronized void forgetAll() {
        atHand.clear();
    }

    @Override
    public Chosen<L> choose(Choice<L> choice, int page, int size) {
        return kept.choose(choice, page, size);
    }

    @Override
    public List<L> first(Choice<L> choice, int most) {
        return kept.first(choice, most);
    }

    @Override
    public void forEach(List<Condition<L>> conditions, Consumer<L> each) {
        kept.forEach(conditions, each);
    }
}
