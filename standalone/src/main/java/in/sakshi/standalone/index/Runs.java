package in.sakshi.standalone.index;

import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Positions in the order of an index's first values; where these are the same, in the order in which a scan meets them. */
final class Runs implements Iterator<Integer> {

    private final Iterator<Place> places;
    private final int sorted;
    private final Queue<Integer> run = new PriorityQueue<>();
    private @Nullable Place next;

    Runs(Iterable<Place> places, int sorted) {
        this.places = places.iterator();
        this.sorted = sorted;
        this.next = following();
    }

    @Override
    public boolean hasNext() {
        return !run.isEmpty() || next != null;
    }

    @Override
    public Integer next() {
        Place first = next;
        if (run.isEmpty() && first != null) {
            for (; next != null && next.agrees(first, sorted); next = following()) {
                run.add(next.position());
            }
        }
        return run.remove();
    }

    private @Nullable Place following() {
        return places.hasNext() ? places.next() : null;
    }
}
