package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads chosen lines from the first to the last. Each piece is chosen anew from the time on that the last one has reached, and
 * what was read of that time is passed over: a line keeps its time, whereas its place among the others changes as others are
 * written, and among those of its own time also as it changes itself.
 */
final class Onward<L extends Line> implements Iterator<Stretch<L>> {

    private final Lines<L> lines;
    private final Choice<L> choice;
    private final int size;
    private final Set<String> readOfThatTime = new HashSet<>();
    private @Nullable Instant reached;
    private boolean ended;

    Onward(Lines<L> lines, Choice<L> choice, int size) {
        this.lines = lines;
        this.choice = choice;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Stretch<L> next() {
        if (ended) {
            throw new NoSuchElementException("all lines are read (expected: hasNext asked before)");
        }
        Choice<L> rest = reached == null ? choice : choice.from(reached);
        Chosen<L> chosen = lines.choose(rest, 0, size);
        List<L> unread = unread(chosen);
        for (int page = 1; unread.isEmpty() && chosen.lines().size() == size; page++) {
            chosen = lines.choose(rest, page, size);
            unread = unread(chosen);
        }
        ended = chosen.lines().size() < size;
        unread.forEach(this::read);
        return Stretch.of(chosen.total(), unread);
    }

    private List<L> unread(Chosen<L> chosen) {
        return chosen.lines().stream()
                .filter(line -> !readOfThatTime.contains(line.id()))
                .toList();
    }

    private void read(L line) {
        Instant time = choice.order().value().apply(line);
        if (!time.equals(reached)) {
            reached = time;
            readOfThatTime.clear();
        }
        readOfThatTime.add(line.id());
    }
}
