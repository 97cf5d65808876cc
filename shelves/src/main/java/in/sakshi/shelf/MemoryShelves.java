package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shelves in memory. */
public final class MemoryShelves implements Shelves {

    private final Map<String, Lines<?>> kept = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // A shelf's name stands for one kind of lines.
    public <L extends Line> Lines<L> lines(Shelf<L> shelf) {
        return (Lines<L>) kept.computeIfAbsent(shelf.name(), name -> new MemoryLines<>(shelf));
    }
}
